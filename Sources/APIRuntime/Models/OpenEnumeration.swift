@_spi(Generated) public import JSONCoding

/// A string or an integer of which a description lists some values, and may list more later.
///
/// Generated enumerations have a case for every listed value, and `unknown` for the others: a value that a server adds
/// is kept as it was sent. Two values are equal when their strings or integers are.
public protocol OpenEnumeration: RawRepresentable, Codable, Constrainable, Hashable, Sendable, Validatable {
  /// Makes the value that stands for a string or an integer.
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
extension OpenEnumeration where RawValue: FixedWidthInteger & JSONConvertible {
  /// A value to read into.
  public init(placeholder: JSONPlaceholder) {
    self.init(rawValue: 0)
  }

  /// Reads the integer and makes its value; nil when the next value is no such integer.
  @inlinable
  public static func decode(from reader: inout JSONReader) throws(JSONSyntaxError) -> Self? {
    try RawValue.decode(from: &reader).map { Self(rawValue: $0) }
  }
}

@_spi(Generated)
extension OpenEnumeration where RawValue: Constrainable & JSONConvertible {
  /// Adds what the string or integer breaks.
  public func check(_ constraint: some Constraint, _ violations: inout Violations) {
    rawValue.check(constraint, &violations)
  }

  /// Writes the string or integer.
  @inlinable
  public func write(to writer: inout JSONWriter) {
    rawValue.write(to: &writer)
  }
}

extension String {
  /// Whether both strings have the same bytes; compiled here once instead of with every enumeration.
  @usableFromInline
  func hasBytes(of other: String) -> Bool { utf8.elementsEqual(other.utf8) }
}
