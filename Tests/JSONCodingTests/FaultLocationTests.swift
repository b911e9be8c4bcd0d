@_spi(Generated) @testable import JSONCoding
import Testing

@Suite("The schemas that faults are about")
struct FaultLocationTests {
  /// A structure that knows where its schema is.
  struct Located: JSONModel {
    static let members = JSONMembers("a/b ü", "inner", "list", required: 0b1, at: "#/$defs/Located")
    var text: String?
    var inner: [Inner]?
    var list: [Int64]?

    init(placeholder: JSONPlaceholder) {}

    mutating func fill(from reader: inout JSONReader) throws(JSONSyntaxError) {
      var object = try reader.beginObject(Self.members)
      while let member = try reader.nextMember(of: &object) {
        switch member {
        case 0: try reader.read(&text)
        case 1: try reader.read(&inner)
        case 2: try reader.read(&list)
        default: try reader.skipValue()
        }
      }
    }

    func write(to writer: inout JSONWriter) {}
  }

  /// A structure inside the other one.
  struct Inner: JSONModel {
    static let members = JSONMembers("flag", required: 0b1, at: "#/$defs/Inner")
    var flag: Bool?

    init(placeholder: JSONPlaceholder) {}

    mutating func fill(from reader: inout JSONReader) throws(JSONSyntaxError) {
      var object = try reader.beginObject(Self.members)
      while try reader.nextMember(of: &object) != nil { try reader.read(&flag) }
    }

    func write(to writer: inout JSONWriter) {}
  }

  @Test(
    "a fault tells the schema of its member, or of the object that lacks one",
    arguments: [
      (#"{"a/b ü":1}"#, ["#/$defs/Located/properties/a~1b%20%C3%BC"]), (#" { } "#, ["#/$defs/Located"]),
      (#"{"a/b ü":"","list":[1,"x"]}"#, ["#/$defs/Located/properties/list"]),
      (#"{"a/b ü":"","a/b ü":""}"#, ["#/$defs/Located/properties/a~1b%20%C3%BC"]),
      (
        #"{"inner":[{},{"flag":1},2]}"#,
        ["#/$defs/Inner", "#/$defs/Inner/properties/flag", "#/$defs/Located/properties/inner", "#/$defs/Located"]
      ), ("[]", [nil]),
    ])
  func locations(json: String, locations: [String?]) throws {
    let decoded = try JSONReader.decode(Located.self, from: Array(json.utf8))
    #expect(decoded.faults.map(\.schemaLocation) == locations)
  }
}
