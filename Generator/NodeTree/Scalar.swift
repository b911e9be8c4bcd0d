/// The meaning of a scalar in YAML 1.2's core schema, which is also JSON's.
package enum Scalar: Hashable, Sendable {
  /// `null`, `~` or nothing at all.
  case null
  /// `true` or `false`.
  case boolean(Bool)
  /// An integer, as JSON writes it: `0x1F` is `31`, `+7` is `7`.
  ///
  /// A hexadecimal or octal integer that does not fit in 64 bits stays as it was written.
  case integer(String)
  /// A number with a fraction or an exponent, as JSON writes it: `.5` is `0.5`.
  ///
  /// `.inf` and `.nan`, which JSON does not have, stay as they were written.
  case number(String)
  /// Everything else.
  case string(String)
}
