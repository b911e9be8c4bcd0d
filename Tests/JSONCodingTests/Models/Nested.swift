@_spi(Generated) import JSONCoding

/// A structure with one member of each scalar type.
struct Nested: Hashable {
  var flag = false
  var small: Int32 = 0
  var large: Int64 = 0
  var float: Float = 0
  var double: Double = 0
  var decimal: JSONNumber = 0
  var date = Date(timeIntervalSinceReferenceDate: 0)
  var any: JSONValue = .null
}

extension Nested: JSONModel {
  static let members = JSONMembers(
    "flag", "small", "large", "float", "double", "decimal", "date", "any", required: 0b11111111)

  init(placeholder: JSONPlaceholder) { date = Date(placeholder: placeholder) }

  mutating func fill(from reader: inout JSONReader) throws(JSONSyntaxError) {
    var object = try reader.beginObject(Self.members)
    while let member = try reader.nextMember(of: &object) {
      switch member {
      case 0: try reader.read(&flag)
      case 1: try reader.read(&small)
      case 2: try reader.read(&large)
      case 3: try reader.read(&float)
      case 4: try reader.read(&double)
      case 5: try reader.read(&decimal)
      case 6: try reader.read(&date)
      case 7: try reader.read(&any)
      default: try reader.skipValue()
      }
    }
  }

  func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.write("flag", flag)
    writer.write("small", small)
    writer.write("large", large)
    writer.write("float", float)
    writer.write("double", double)
    writer.write("decimal", decimal)
    writer.write("date", date)
    writer.write("any", any)
    writer.endObject()
  }
}
