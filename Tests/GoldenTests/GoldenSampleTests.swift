import APIRuntime
import GoldenSample
import JSONCoding
import Testing

/// The Swift of the case `round-trip` is a target of its own: its values are read and written.
@Suite("Generated models")
struct GoldenSampleTests {
  /// A value with nothing but what must be there.
  private static let least = Sample(
    name: "a", note: nil, state: .open, link: Link(url: "/"), amount: 1, tags: [nil], scores: [:])

  /// The members that must be there, as JSON.
  private static let leastText = #""name":"a","note":null"#
  private static let restText = #""state":"open","link":{"url":"/"},"amount":1,"tags":[null],"scores":{}"#

  @Test("a value keeps whether a member is missing, null or there")
  func presence() throws {
    var value = Self.least
    #expect(try roundTrip(value) == "{\(Self.leastText),\(Self.restText)}")
    value.note = "n"
    value.nickname = "x"
    value.remark = .null
    value.extra = .null
    #expect(
      try roundTrip(value)
        == #"{"name":"a","note":"n","nickname":"x","remark":null,\#(Self.restText),"extra":null}"#)
    value.extra = nil
    value.remark = .value("r")
    value.note = nil
    #expect(
      try roundTrip(value) == #"{"name":"a","note":null,"nickname":"x","remark":"r",\#(Self.restText)}"#)
  }

  @Test(
    "a member that is missing or null where it must not be is an issue at its place",
    arguments: [
      (#""note":null"#, "/name", "required"),
      (#""name":"a""#, "/note", "required"),
      (#""name":null,"note":null"#, "/name", "type"),
      (#""name":"a","note":null,"nickname":null"#, "/nickname", "type"),
    ])
  func violations(members: String, pointer: String, keyword: String) throws {
    let json = "{\(members),\(Self.restText)}"
    let error = #expect(throws: ValidationError.self) { try Sample(json: json.utf8) }
    #expect(error?.issues.map { [$0.pointer, $0.keyword] } == [[pointer, keyword]])
  }

  @Test("an enumeration keeps the bytes of a value that only looks like one that is listed")
  func lookAlikes() throws {
    let text = "{\(Self.leastText),\(Self.restText.replacing(#""open""#, with: "\"e\u{301}\""))}"
    #expect(try Sample(json: text.utf8).json() == Array(text.utf8))
  }

  @Test(
    "a string listed beside other types is a case, and any other one is kept as it was sent",
    arguments: [
      (#""now""#, SampleExpiry.now), (#""""#, .empty), ("\"\u{E9}\"", .ue9),
      ("\"e\u{301}\"", .unknown(.string("e\u{301}"))), (#""later""#, .unknown(.string("later"))), ("5", .integer(5)),
    ])
  func listedStrings(json: String, expected: SampleExpiry) throws {
    let text = #"{\#(Self.leastText),\#(Self.restText),"expiry":\#(json)}"#
    let value = try Sample(json: text.utf8)
    #expect(value.expiry == expected)
    #expect(try value.json() == Array(text.utf8))
  }

  @Test("an enumeration keeps a value that the description does not list")
  func unknownValues() throws {
    var value = Self.least
    value.state = .unknown("ajar")
    value.nextState = .closed
    let text = try roundTrip(value)
    #expect(
      text
        == #"{\#(Self.leastText),"state":"ajar","nextState":"closed","link":{"url":"/"},"amount":1,"tags":[null],"scores":{}}"#
    )
  }

  @Test(
    "a decimal number is written as it was sent",
    arguments: ["1.10", "1e400", "0.1", "-0", "123456789012345678901234567890"])
  func decimals(number: String) throws {
    let text = Self.restText.replacing(#""amount":1"#, with: #""amount":\#(number)"#)
    let json = "{\(Self.leastText),\(text)}"
    #expect(String(decoding: try Sample(json: json.utf8).json(), as: UTF8.self) == json)
  }

  @Test("a limit is exact in decimal", arguments: [("0.1", true), ("0.0999999999999999999999", false), ("10.0", true)])
  func limits(fee: String, isAllowed: Bool) throws {
    let json = "{\(Self.leastText),\"fee\":\(fee),\(Self.restText)}"
    let value = try? Sample(json: json.utf8)
    #expect((value != nil) == isAllowed)
  }

  @Test("values inside lists, maps and nullable members are checked")
  func nested() throws {
    var inner = Self.least
    inner.link.url = ""
    inner.tags = []
    var value = Self.least
    value.parent = .value(Link(url: ""))
    value.children = [Self.least, inner]
    let error = #expect(throws: ValidationError.self) { try value.validate() }
    #expect(
      error?.issues.map { [$0.pointer, $0.keyword] } == [
        ["/parent/url", "minLength"], ["/children/1/link/url", "minLength"], ["/children/1/tags", "minItems"],
      ])
  }

  @Test(
    "a case of a union is checked where it is read, and where it was made",
    arguments: [
      (#""abc""#, SampleOrigin.string("abc"), nil),
      (#""abcd""#, .string("abcd"), ["/origin", "maxLength"]),
      (#"{"name":"a","note":null,\#(restText)}"#, .sample(least), nil),
    ])
  func unions(json: String, origin: SampleOrigin, issue: [String]?) throws {
    let text = "{\(Self.leastText),\(Self.restText),\"origin\":\(json)}"
    var value = Self.least
    value.origin = origin
    guard let issue else { return #expect(try roundTrip(value) == text) }

    let read = #expect(throws: ValidationError.self) { try Sample(json: text.utf8) }
    #expect(read?.issues.map { [$0.pointer, $0.keyword] } == [issue])
    let made = #expect(throws: ValidationError.self) { try value.validate() }
    #expect(made?.issues.map { [$0.pointer, $0.keyword] } == [issue])
  }

  @Test("a value of no case's type is an issue of the union, and one inside a case is one at its place")
  func unionIssues() throws {
    let inner = "{\(Self.leastText),\(Self.restText.replacing(#""url":"/""#, with: #""url":"""#))}"
    for (json, issue) in [("1", ["/origin", "type"]), (inner, ["/origin/link/url", "minLength"])] {
      let text = "{\(Self.leastText),\(Self.restText),\"origin\":\(json)}"
      let error = #expect(throws: ValidationError.self) { try Sample(json: text.utf8) }
      #expect(error?.issues.map { [$0.pointer, $0.keyword] } == [issue])
    }
  }

  /// The value as JSON, after reading that back and comparing.
  private func roundTrip(_ value: Sample) throws -> String {
    let json = try value.json()
    #expect(try Sample(json: json) == value)
    return String(decoding: json, as: UTF8.self)
  }
}
