@_spi(Generated) @testable import JSONCoding
import Testing

/// One member of each presence.
private struct Presence: Hashable {
  var required: Int64 = 0
  var nullable: Int64?
  var optional: Int64?
  var optionalNullable: Nullable<Int64>?
}

extension Presence: JSONModel {
  static let members = JSONMembers("r", "n", "o", "on", required: 0b0011)

  init(placeholder: JSONPlaceholder) {}

  mutating func fill(from reader: inout JSONReader) throws(JSONSyntaxError) {
    var object = try reader.beginObject(Self.members)
    while let member = try reader.nextMember(of: &object) {
      switch member {
      case 0: try reader.read(&required)
      case 1: try reader.readNullable(&nullable)
      case 2: try reader.read(&optional)
      case 3: try reader.readNullable(&optionalNullable)
      default: try reader.skipValue()
      }
    }
  }

  func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.write("r", required)
    writer.writeNullable("n", nullable)
    writer.write("o", optional)
    writer.write("on", optionalNullable)
    writer.endObject()
  }
}

@Suite("Presence, null and value")
struct PresenceTests {
  private static func decode(_ json: String) throws -> JSONDecoded<Presence> {
    try JSONReader.decode(from: Array(json.utf8))
  }

  private static let accepted: [(String, Presence)] = [
    (#"{"r":1,"n":2}"#, Presence(required: 1, nullable: 2)),
    (#"{"r":1,"n":null}"#, Presence(required: 1)),
    (#"{"r":1,"n":null,"o":3}"#, Presence(required: 1, optional: 3)),
    (#"{"r":1,"n":null,"on":null}"#, Presence(required: 1, optionalNullable: .null)),
    (#"{"r":1,"n":null,"on":4}"#, Presence(required: 1, optionalNullable: .value(4))),
    (#"{"r":1,"n":2,"o":3,"on":4}"#, Presence(required: 1, nullable: 2, optional: 3, optionalNullable: .value(4))),
  ]

  @Test("what may be absent or null is read as such and written back the same")
  func accept() throws {
    for (json, value) in Self.accepted {
      let decoded = try Self.decode(json)
      #expect(decoded.faults == [])
      #expect(decoded.value == value)
      #expect(String(decoding: try JSONWriter.encode(value), as: UTF8.self) == json)
    }
  }

  private static let refused: [(String, Int, JSONFault.Reason)] = [
    (#"{"n":2}"#, 0, .missingMember("r")),
    (#"{"r":1}"#, 0, .missingMember("n")),
    (#"{"r":null,"n":2}"#, 5, .wrongKind(expected: .integer, found: .null)),
    (#"{"r":"1","n":2}"#, 5, .wrongKind(expected: .integer, found: .string)),
    (#"{"r":1,"n":true}"#, 11, .wrongKind(expected: .integer, found: .boolean)),
    (#"{"r":1,"n":2,"o":null}"#, 17, .wrongKind(expected: .integer, found: .null)),
    (#"{"r":1,"n":2,"o":[]}"#, 17, .wrongKind(expected: .integer, found: .array)),
    (#"{"r":1,"n":2,"on":{}}"#, 18, .wrongKind(expected: .integer, found: .object)),
    (#"{"r":1,"n":2,"on":2.5}"#, 18, .wrongKind(expected: .integer, found: .number)),
  ]

  @Test("what must be present or not null is refused otherwise")
  func refuse() throws {
    for (json, offset, reason) in Self.refused {
      let decoded = try Self.decode(json)
      #expect(decoded.value == nil)
      #expect(decoded.faults == [JSONFault(offset: offset, reason: reason)], "\(json)")
    }
  }
}
