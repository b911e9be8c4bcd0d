@_spi(Generated) import JSONCoding

/// A structure in the shape that the generator writes, with every way a member can be present.
struct Sample: Hashable {
  var required: String
  var requiredNullable: String?
  var optional: String?
  var optionalNullable: Nullable<String>?
  var nested: Nested
  var list: [Nested?]
  var map: [String: Int64]
}

extension Sample: JSONModel {
  static let members = JSONMembers(
    "required", "requiredNullable", "optional", "optionalNullable", "nested", "list", "map", required: 0b1110011)

  init(placeholder: JSONPlaceholder) {
    required = ""
    nested = Nested(placeholder: placeholder)
    list = []
    map = [:]
  }

  mutating func fill(from reader: inout JSONReader) throws(JSONSyntaxError) {
    var object = try reader.beginObject(Self.members)
    while let member = try reader.nextMember(of: &object) {
      switch member {
      case 0: try reader.read(&required)
      case 1: try reader.readNullable(&requiredNullable)
      case 2: try reader.read(&optional)
      case 3: try reader.readNullable(&optionalNullable)
      case 4: try reader.read(&nested)
      case 5: try reader.read(&list)
      case 6: try reader.read(&map)
      default: try reader.skipValue()
      }
    }
  }

  func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.write("required", required)
    writer.writeNullable("requiredNullable", requiredNullable)
    writer.write("optional", optional)
    writer.write("optionalNullable", optionalNullable)
    writer.write("nested", nested)
    writer.write("list", list)
    writer.write("map", map)
    writer.endObject()
  }
}
