@_spi(Generated) public import APIRuntime
@_spi(Generated) public import JSONCoding

/// What went wrong, in words.
public struct ErrorResponse: APIModel {
  /// The words.
  public var error: String

  /// Makes a response.
  public init(error: String) {
    self.error = error
  }
}

@_spi(Generated)
extension ErrorResponse: JSONModel {
  /// The wire names of the members.
  public static let members = JSONMembers("error", required: 0x1)

  /// A value to be filled.
  public init(placeholder: JSONPlaceholder) {
    error = ""
  }

  /// Reads the members.
  public mutating func fill(from reader: inout JSONReader) throws(JSONSyntaxError) {
    var object = try reader.beginObject(Self.members)
    while let member = try reader.nextMember(of: &object) {
      switch member {
      case 0: try reader.read(&error)
      default: try reader.skipValue()
      }
    }
  }

  /// Writes the members.
  public func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.write("error", error)
    writer.endObject()
  }
}

extension ErrorResponse: Validatable {
  /// Checks what the description asserts.
  public func validate(_ validator: inout Validator) {}
}
