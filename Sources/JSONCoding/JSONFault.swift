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
    /// The value, or one inside it, breaks an assertion of the description, such as `minLength`.
    case assertion(Violation)
  }

  /// The offset of the value in the text, counted in bytes from the start.
  public let offset: Int

  /// What is wrong.
  public let reason: Reason

  /// Where the schema that says so is in the API's description, as the fragment of a URI; nil when that is not known.
  public internal(set) var schemaLocation: String?

  /// Creates a fault of the value that starts at `offset`.
  public init(offset: Int, reason: Reason, schemaLocation: String? = nil) {
    self.offset = offset
    self.reason = reason
    self.schemaLocation = schemaLocation
  }

  /// Whether the value was read all the same: only an assertion about it failed.
  @_spi(Generated) public var isAssertion: Bool {
    if case .assertion = reason { true } else { false }
  }
}
