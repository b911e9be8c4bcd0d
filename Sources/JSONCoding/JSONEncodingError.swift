/// A value that JSON, or the format it is written in, cannot express.
@nonexhaustive
public enum JSONEncodingError: Error, Hashable, Sendable {
  /// A floating-point number is infinite or not a number; JSON has no such numbers (RFC 8259, section 6).
  case numberNotFinite
  /// A date lies outside the years 0000 to 9999, which are all that RFC 3339 can write.
  case yearOutOfRange
}
