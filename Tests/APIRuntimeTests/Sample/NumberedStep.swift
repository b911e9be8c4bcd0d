@_spi(Generated) public import APIRuntime
@_spi(Generated) public import JSONCoding

/// A union whose cases are told by an integer.
public enum NumberedStep: APIUnion {
  /// How many steps there are before.
  case after(Int64)
  /// A value that is not listed.
  case unknown(JSONValue)

  /// Checks nothing: the description limits nothing.
  public func validate(_ validator: inout Validator) {}
}

@_spi(Generated)
extension NumberedStep: JSONUnion {
  /// How the case of a value is found.
  public static let selection: UnionSelection = .tag(Discriminator(propertyName: "number", mapping: [-1: 0, 2: 0]))

  /// Reads the value of one case.
  public static func decode(branch index: Int, from reader: inout JSONReader) throws(JSONSyntaxError) -> NumberedStep? {
    guard case .object(let object)? = try JSONValue.decode(from: &reader), case .number(let number)? = object["number"]
    else { return nil }
    return Int64(exactly: number).map { .after($0) }
  }

  /// Writes the value of the case.
  public func write(to writer: inout JSONWriter) {
    switch self {
    case .after(let number): JSONValue.object(["number": .number(JSONNumber(number))]).write(to: &writer)
    case .unknown(let value): value.write(to: &writer)
    }
  }
}
