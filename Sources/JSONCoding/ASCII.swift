/// The bytes that mean something in JSON.
extension UInt8 {
  /// `"`, which opens and closes a string.
  static var quote: UInt8 { 0x22 }
  /// `\`, which begins an escape.
  static var backslash: UInt8 { 0x5C }
  /// `,`
  static var comma: UInt8 { 0x2C }
  /// `:`
  static var colon: UInt8 { 0x3A }
  /// `{`
  static var openBrace: UInt8 { 0x7B }
  /// `}`
  static var closeBrace: UInt8 { 0x7D }
  /// `[`
  static var openBracket: UInt8 { 0x5B }
  /// `]`
  static var closeBracket: UInt8 { 0x5D }
  /// `-`
  static var minus: UInt8 { 0x2D }
  /// `+`
  static var plus: UInt8 { 0x2B }
  /// `.`, which begins a fraction.
  static var point: UInt8 { 0x2E }
  /// `0`, the first of the digits.
  static var zero: UInt8 { 0x30 }

  /// Whether this byte is one of the digits 0 to 9.
  @inline(__always) var isDigit: Bool { self &- .zero < 10 }

  /// This byte in lower case, if it is a letter.
  @inline(__always) var lowercased: UInt8 { self | 0x20 }
}
