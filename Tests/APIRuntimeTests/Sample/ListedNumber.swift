@_spi(Generated) public import APIRuntime
@_spi(Generated) public import JSONCoding

/// A union whose cases are of one type, each with numbers of its own, which the API may add to.
public enum ListedNumber: APIUnion {
  /// The number 1.
  case first(Int64)
  /// The number 2.
  case second(Int64)
  /// A value that is not listed.
  case unknown(JSONValue)

  /// Checks every limit of the description.
  public func validate(_ validator: inout Validator) {}
}

@_spi(Generated)
extension ListedNumber: JSONUnion {
  /// How the case of a value is found.
  public static let selection: UnionSelection = .trial(2)

  /// What is asked of every value beyond what its case says.
  public static let schema: JSONSchema? = JSONSchema(
    at: "#",
    .oneOf([
      JSONSchema(at: "#/oneOf/0", .type([.integer]), .deciding(.enumeration([1]))),
      JSONSchema(at: "#/oneOf/1", .type([.null])),
      JSONSchema(at: "#/oneOf/2", .type([.integer]), .deciding(.enumeration([2]))),
    ]))

  /// Reads the value of one case.
  public static func decode(branch index: Int, from reader: inout JSONReader) throws(JSONSyntaxError) -> ListedNumber? {
    switch index {
    case 0: try Int64.decode(from: &reader).map { .first($0) }
    case 1: try Int64.decode(from: &reader).map { .second($0) }
    default: nil
    }
  }

  /// Writes the value of the case.
  public func write(to writer: inout JSONWriter) {
    switch self {
    case .first(let value), .second(let value): value.write(to: &writer)
    case .unknown(let value): value.write(to: &writer)
    }
  }
}
