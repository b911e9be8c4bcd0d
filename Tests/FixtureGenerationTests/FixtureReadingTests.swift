import JSONCoding
import Testing

@testable import FixtureGeneration
@testable import SwiftGeneration

@Suite("FixtureReading")
struct FixtureReadingTests {
  private static let judge = FixtureJudge(of: [], SchemaTable([:], names: [:]))

  @Test(
    "says of scalars what the runtime's reader says",
    arguments: [
      (ValueType.int32, "1", []), (.int32, "1.5", ["type"]), (.int32, "3000000000", ["format"]),
      (.int64, "true", ["type"]),
      (.date, #""2024-02-30T00:00:00Z""#, ["format"]), (.date, "1", ["type"]), (.double, "1e999", ["format"]),
      (.string, "null", ["type"]), (.json, "null", []), (.boolean, "false", []),
    ])
  func scalars(type: ValueType, json: String, keywords: [String]) throws {
    let value = try JSONValue(json: json.utf8)
    #expect(Self.judge.issues(of: value, as: type, nil).map(\.keyword) == keywords)
  }

  @Test("says where in lists and maps an issue is")
  func places() throws {
    let value = try JSONValue(json: #"{"a/b":[1,"x",null],"c":null}"#.utf8)
    let type = ValueType.map(.array(.int64, nullable: true), nullable: false)
    #expect(
      Self.judge.issues(of: value, as: type, nil) == [
        FixtureIssue(pointer: "/a~1b/1", keyword: "type"), FixtureIssue(pointer: "/c", keyword: "type"),
      ])
  }
}
