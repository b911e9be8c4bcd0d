@_spi(Generated) public import APIRuntime
@_spi(Generated) public import JSONCoding

/// A union whose cases are tried, and that contains itself.
public indirect enum TriedValue: APIUnion {
  /// A step.
  case step(Step)
  /// A list of such values.
  case list([TriedValue])
  /// A value that is not listed.
  case unknown(JSONValue)

  /// Checks every limit of the description.
  public func validate(_ validator: inout Validator) {
    switch self {
    case .step(let value): validator.check(value)
    case .list(let value): validator.check(value)
    default: break
    }
  }
}

@_spi(Generated)
extension TriedValue: JSONUnion {
  /// How the case of a value is found.
  public static let selection: UnionSelection = .trial(2)

  /// Reads the value of one case.
  public static func decode(branch index: Int, from reader: inout JSONReader) throws(JSONSyntaxError) -> TriedValue? {
    switch index {
    case 0: try Step.decode(from: &reader).map { .step($0) }
    case 1: try [TriedValue].decode(from: &reader).map { .list($0) }
    default: nil
    }
  }

  /// Writes the value of the case.
  public func write(to writer: inout JSONWriter) {
    switch self {
    case .step(let value): value.write(to: &writer)
    case .list(let value): value.write(to: &writer)
    case .unknown(let value): value.write(to: &writer)
    }
  }
}
