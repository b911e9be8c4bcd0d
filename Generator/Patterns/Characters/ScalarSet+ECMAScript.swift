/// The sets that ECMA-262 gives a name or a sign.
///
/// - SeeAlso: ECMA-262, section 22.2.2.9 (CharacterClassEscape) and section 12.
extension ScalarSet {
  /// No code point: `[]`.
  static let none = ScalarSet([])

  /// Every code point: `[^]`.
  static let any = ScalarSet([0...greatest])

  /// The digits of ASCII: `\d`.
  static let digits = ScalarSet([0x30...0x39])

  /// The letters and digits of ASCII and the underscore: `\w`.
  static let word = ScalarSet([0x30...0x39, 0x41...0x5A, 0x5F...0x5F, 0x61...0x7A])

  /// Line feed, carriage return, line separator and paragraph separator.
  static let lineTerminators = ScalarSet([0x0A...0x0A, 0x0D...0x0D, 0x2028...0x2029])

  /// White space and line terminators: `\s`.
  static let whitespace = ScalarSet([
    0x09...0x0D, 0x20...0x20, 0xA0...0xA0, 0x1680...0x1680, 0x2000...0x200A, 0x2028...0x2029, 0x202F...0x202F,
    0x205F...0x205F, 0x3000...0x3000, 0xFEFF...0xFEFF,
  ])

  /// Everything but line terminators: `.`.
  static let dot = lineTerminators.inverted
}
