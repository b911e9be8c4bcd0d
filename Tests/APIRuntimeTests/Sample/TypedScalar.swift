@_spi(Generated) public import APIRuntime
@_spi(Generated) public import JSONCoding

/// A union whose cases are told by the type of the value, and of which a whole schema says more.
public enum TypedScalar: APIUnion {
  /// A text.
  case text(String)
  /// A number.
  case number(Int64)
  /// A value that is not listed.
  case unknown(JSONValue)

  /// What the description says about all cases together.
  static let whole = JSONSchema(at: "#/TypedScalar", .not(JSONSchema(at: "#/TypedScalar/not", .const(0))))

  /// Checks every limit of the description.
  public func validate(_ validator: inout Validator) {
    validator.check(self, Self.whole)
  }
}

@_spi(Generated)
extension TypedScalar: JSONUnion {
  /// How the case of a value is found.
  public static let selection: UnionSelection = .types([.string, .number])

  /// What the description says about all cases together.
  public static var schema: JSONSchema? { whole }

  /// Reads the value of one case.
  public static func decode(branch index: Int, from reader: inout JSONReader) throws(JSONSyntaxError) -> TypedScalar? {
    switch index {
    case 0: try String.decode(from: &reader).map { .text($0) }
    case 1: try Int64.decode(from: &reader).map { .number($0) }
    default: nil
    }
  }

  /// Writes the value of the case.
  public func write(to writer: inout JSONWriter) {
    switch self {
    case .text(let value): value.write(to: &writer)
    case .number(let value): value.write(to: &writer)
    case .unknown(let value): value.write(to: &writer)
    }
  }
}
