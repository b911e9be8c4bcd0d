/// The formats of numbers that are asserted: each is a range.
///
/// - SeeAlso: The OpenAPI Format Registry.
package enum NumberRange: String, Hashable, Sendable, CaseIterable {
  /// An integer of 32 bits, signed.
  case int32
  /// An integer of 64 bits, signed.
  case int64
  /// IEEE 754 binary32.
  case float
  /// IEEE 754 binary64.
  case double
}
