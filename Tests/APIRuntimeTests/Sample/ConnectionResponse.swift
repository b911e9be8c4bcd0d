@_spi(Generated) public import APIRuntime
@_spi(Generated) public import JSONCoding

// This folder is written by hand in exactly the shape of generated code: it proves that the runtime's interface serves
// it.

/// What `GetClientConnection` answers.
public struct ConnectionResponse: APIModel {
  /// The connection.
  public var connection: Connection

  /// Makes a response.
  public init(connection: Connection) {
    self.connection = connection
  }
}

@_spi(Generated)
extension ConnectionResponse: JSONModel {
  /// The wire names of the members.
  public static let members = JSONMembers("connection", required: 0x1)

  /// A value to be filled.
  public init(placeholder: JSONPlaceholder) {
    connection = Connection(placeholder: placeholder)
  }

  /// Reads the members.
  public mutating func fill(from reader: inout JSONReader) throws(JSONSyntaxError) {
    var object = try reader.beginObject(Self.members)
    while let member = try reader.nextMember(of: &object) {
      switch member {
      case 0: try reader.read(&connection)
      default: try reader.skipValue()
      }
    }
  }

  /// Writes the members.
  public func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.write("connection", connection)
    writer.endObject()
  }
}

extension ConnectionResponse: Validatable {
  /// Checks what the description asserts.
  public func validate(_ validator: inout Validator) {
    validator.check(connection, at: "connection")
  }
}
