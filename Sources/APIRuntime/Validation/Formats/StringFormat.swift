/// A form that strings can be required to have.
@_spi(Generated)
@nonexhaustive
public enum StringFormat: String, Hashable, Sendable {
  /// A UUID of any version, the nil UUID included, in either case.
  ///
  /// - SeeAlso: RFC 9562, section 4.
  case uuid

  /// Whether a string has the form.
  func matches(_ string: String) -> Bool {
    switch self {
    case .uuid: UUIDForm.matches(string.utf8)
    }
  }
}
