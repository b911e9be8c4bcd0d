@_spi(Generated) import APIRuntime
@_spi(Generated) import JSONCoding

/// An operation whose failure has an assertion in it.
struct Conflicting: APIOperation {
  typealias Output = Void
  enum Failure: Hashable, Sendable { case conflict(ErrorBody<Reason>) }
  static let metadata = OperationMetadata(id: "conflicting", method: .delete, path: "/x")

  func validate(_ validator: inout Validator) {}

  func encode(to request: inout OperationRequest) {
    request.appendPath("/x")
  }

  static func decode(
    _ response: borrowing OperationResponse
  ) throws(ResponseError) -> OperationOutcome<Void, Failure> {
    switch response.status {
    case 204: .success(())
    case 409: .failure(.conflict(response.errorBody()))
    default: .undocumented
    }
  }
}

/// Why two requests conflict.
struct Reason: Hashable, Sendable {
  var reason: String
}

extension Reason: JSONModel {
  static let members = JSONMembers("reason", required: 0x1)

  init(placeholder: JSONPlaceholder) {
    reason = ""
  }

  mutating func fill(from reader: inout JSONReader) throws(JSONSyntaxError) {
    var object = try reader.beginObject(Self.members)
    while let member = try reader.nextMember(of: &object) {
      switch member {
      case 0: try reader.read(&reason, StringConstraint(minLength: 1))
      default: try reader.skipValue()
      }
    }
  }

  func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.write("reason", reason)
    writer.endObject()
  }
}
