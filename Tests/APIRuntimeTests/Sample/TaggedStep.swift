@_spi(Generated) public import APIRuntime
@_spi(Generated) public import JSONCoding

/// A union whose cases are told by a member.
public enum TaggedStep: APIUnion {
  /// A first step.
  case first(Step)
  /// Any later step.
  case later(Step)
  /// A value that is not listed.
  case unknown(JSONValue)

  /// Checks every limit of the description.
  public func validate(_ validator: inout Validator) {
    switch self {
    case .first(let value): validator.check(value)
    case .later(let value): validator.check(value)
    default: break
    }
  }
}

@_spi(Generated)
extension TaggedStep: JSONUnion {
  /// How the case of a value is found.
  public static let selection: UnionSelection = .tag(
    Discriminator(propertyName: "kind", mapping: ["first": 0, "second": 1, "third": 1]))

  /// Reads the value of one case.
  public static func decode(branch index: Int, from reader: inout JSONReader) throws(JSONSyntaxError) -> TaggedStep? {
    switch index {
    case 0: try Step.decode(from: &reader).map { .first($0) }
    case 1: try Step.decode(from: &reader).map { .later($0) }
    default: nil
    }
  }

  /// Writes the value of the case.
  public func write(to writer: inout JSONWriter) {
    switch self {
    case .first(let value), .later(let value): value.write(to: &writer)
    case .unknown(let value): value.write(to: &writer)
    }
  }
}
