/// Something wrong with a value in a text that is well-formed JSON.
///
/// The reader records faults and reads on, so that one response reports all of its faults. A fault never holds the
/// value that was found.
public struct JSONFault: Hashable, Sendable {
  /// What is wrong.
  @nonexhaustive
  public enum Reason: Hashable, Sendable {
    /// The value is of another kind, such as `null` where a string must be.
    case wrongKind(expected: JSONKind, found: JSONKind)
    /// The object lacks the required member of this name; the offset is the object's.
    case missingMember(String)
    /// The object has the member of this name once more; the offset is that of the repeated name.
    case duplicateMember(String)
    /// The string does not follow the format of this name, such as `date-time`.
    case invalidFormat(String)
    /// The number does not fit the format of this name, such as `int32`.
    case outOfRange(String)
    /// The value does not satisfy the keyword of this name, such as `minLength`.
    ///
    /// `limit` is what the description demands, `measure` what was measured, such as the length that was found.
    case assertion(keyword: String, limit: JSONValue?, measure: JSONValue?)
  }

  /// The offset of the value in the text, counted in bytes from the start.
  public let offset: Int

  /// What is wrong.
  public let reason: Reason

  /// Creates a fault of the value that starts at `offset`.
  public init(offset: Int, reason: Reason) {
    self.offset = offset
    self.reason = reason
  }

  /// Whether the value was read all the same: only an assertion about it failed.
  @_spi(Generated) public var isAssertion: Bool {
    if case .assertion = reason { true } else { false }
  }
}
