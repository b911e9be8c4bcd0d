@_spi(Generated) import JSONCoding

/// A structure that keeps the members which it does not declare, in the shape that the generator writes.
struct Labels: Hashable {
  var name: String
  var size: Int64?
  var additionalProperties: [String: Bool]
}

extension Labels: JSONModel {
  static let members = JSONMembers("name", "size", required: 0b1)

  init(placeholder: JSONPlaceholder) {
    name = ""
    additionalProperties = [:]
  }

  mutating func fill(from reader: inout JSONReader) throws(JSONSyntaxError) {
    var object = try reader.beginObject(Self.members)
    while let member = try reader.nextMember(of: &object, others: &additionalProperties) {
      switch member {
      case 0: try reader.read(&name)
      case 1: try reader.read(&size)
      default: try reader.skipValue()
      }
    }
  }

  func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.write("name", name)
    writer.write("size", size)
    writer.write(additionalProperties, besides: Self.members)
    writer.endObject()
  }
}
