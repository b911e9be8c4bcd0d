/// Bytes that are not a JSON text, or not one within the reader's limits.
///
/// It never holds any of the bytes.
///
/// - SeeAlso: RFC 8259.
public struct JSONSyntaxError: Error, Hashable, Sendable {
  /// What is wrong with the bytes.
  @nonexhaustive
  public enum Code: String, Hashable, Sendable {
    /// The text ends inside a value.
    case unexpectedEnd
    /// A byte that cannot stand where it stands.
    case unexpectedByte
    /// Something other than white space follows the value.
    case trailingBytes
    /// Arrays and objects are nested more deeply than the reader allows.
    case depthLimitExceeded
    /// A string holds an unescaped control character.
    case controlCharacter
    /// A backslash is followed by something that is not an escape.
    case invalidEscape
    /// A `\u` escape is one half of a surrogate pair without the other.
    case loneSurrogate
    /// A string holds bytes that are not UTF-8.
    case invalidUTF8
    /// A number that does not follow the grammar, such as `01`, `1.` or `+1`.
    case invalidNumber
  }

  /// What is wrong with the bytes.
  public let code: Code

  /// The offset of the offending byte, counted in bytes from the start; the number of bytes if the text ends too early.
  public let offset: Int

  init(_ code: Code, at offset: Int) {
    self.code = code
    self.offset = offset
  }
}

extension JSONSyntaxError: CustomStringConvertible {
  /// A sentence for people, such as "invalid JSON at byte 12: unexpectedEnd".
  public var description: String { "invalid JSON at byte \(offset): \(code.rawValue)" }
}
