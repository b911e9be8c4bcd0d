@_spi(Generated) import APIRuntime
@_spi(Generated) import JSONCoding

/// A row of the specification's table: a value, and how it is to be written.
struct Row: APIOperation {
  typealias Output = JSONValue
  enum Failure: Hashable, Sendable {}

  static let metadata = OperationMetadata(id: "row", method: .get, path: "/{color}")

  private let place: String
  private let style: ParameterStyle
  private let explode: Bool
  private let value: JSONValue

  /// Reads a row: an object of `in`, `style`, `explode` and `value`; nil when it is none.
  init?(_ row: JSONValue) {
    guard case .object(let row) = row, case .string(let place)? = row["in"], case .string(let name)? = row["style"],
      case .bool(let explode)? = row["explode"], let value = row["value"], let style = Self.styles[name]
    else { return nil }
    self.place = place
    self.style = style
    self.explode = explode
    self.value = value
  }

  private static let styles: [String: ParameterStyle] = [
    "simple": .simple, "label": .label, "matrix": .matrix, "form": .form, "spaceDelimited": .spaceDelimited,
    "pipeDelimited": .pipeDelimited, "deepObject": .deepObject,
  ]

  func validate(_ validator: inout Validator) {}

  func encode(to request: inout OperationRequest) {
    request.appendPath("/")
    switch place {
    case "path": request.appendPathParameter("color", value, style: style, explode: explode)
    case "query": request.appendQuery("color", value, style: style, explode: explode)
    case "header": request.setHeader("color", value, explode: explode)
    default: request.appendCookie("color", value, style: style, explode: explode)
    }
  }

  static func decode(
    _ response: borrowing OperationResponse
  ) throws(ResponseError) -> OperationOutcome<JSONValue, Failure> {
    .success(try response.json())
  }
}
