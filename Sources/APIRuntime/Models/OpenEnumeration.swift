@_spi(Generated) public import JSONCoding

/// A string or a number of which a description lists some values, and may list more later.
///
/// Generated enumerations have a case for every listed value, and `unknown` for the others: a value that a server adds
/// is kept as it was sent. Two values are equal when their strings or numbers are.
public protocol OpenEnumeration: RawRepresentable, Codable, Constrainable, Hashable, Sendable, Validatable {
  /// Makes the value that stands for a string or a number.
  init(rawValue: RawValue)

  /// Makes a value that no case lists; the case `unknown` of every generated enumeration.
  static func unknown(_ rawValue: RawValue) -> Self
}

@_spi(Generated)
extension OpenEnumeration where RawValue == String {
  /// A value to read into.
  public init(placeholder: JSONPlaceholder) {
    self.init(rawValue: "")
  }

  /// Reads the string and makes its value; nil when the next value is no string.
  @inlinable
  public static func decode(from reader: inout JSONReader) throws(JSONSyntaxError) -> Self? {
    guard let text = try String.decode(from: &reader) else { return nil }
    let value = Self(rawValue: text)
    // Swift takes "é" in its two spellings for equal, and what is written again must have the bytes that were sent.
    return value.rawValue.hasBytes(of: text) ? value : .unknown(text)
  }
}

@_spi(Generated)
extension OpenEnumeration where RawValue: ExpressibleByIntegerLiteral & JSONConvertible {
  /// A value to read into.
  public init(placeholder: JSONPlaceholder) {
    self.init(rawValue: 0)
  }

  /// Reads the number and makes its value; nil when the next value is no such number.
  @inlinable
  public static func decode(from reader: inout JSONReader) throws(JSONSyntaxError) -> Self? {
    try RawValue.decode(from: &reader).map { Self(rawValue: $0) }
  }
}

@_spi(Generated)
extension OpenEnumeration where RawValue: Constrainable & JSONConvertible {
  /// Adds what the string or number breaks.
  public func check(_ constraint: some Constraint, _ violations: inout Violations) {
    rawValue.check(constraint, &violations)
  }

  /// Writes the string or number.
  @inlinable
  public func write(to writer: inout JSONWriter) {
    rawValue.write(to: &writer)
  }
}

extension OpenEnumeration where RawValue == JSONNumber {
  /// Decodes the number and makes its value; see ``JSONCoding/JSONNumber/init(from:)``.
  public init(from decoder: any Decoder) throws {
    self.init(rawValue: try JSONNumber(from: decoder))
  }

  /// Encodes the number; see ``JSONCoding/JSONNumber/encode(to:)``.
  public func encode(to encoder: any Encoder) throws {
    try rawValue.encode(to: encoder)
  }
}

extension String {
  /// Whether both strings have the same bytes; compiled here once instead of with every enumeration.
  @usableFromInline
  func hasBytes(of other: String) -> Bool { utf8.elementsEqual(other.utf8) }
}
