/// How the elements and members of a parameter are written.
///
/// - SeeAlso: OpenAPI 3.1.1, section 4.8.12.3.
@_spi(Generated)
public enum ParameterStyle: Hashable, Sendable {
  /// `blue,black`: in a path or a field.
  case simple
  /// `.blue,black`: in a path.
  case label
  /// `;color=blue,black`: in a path.
  case matrix
  /// `color=blue,black`: in a query or a cookie.
  case form
  /// `color=blue%20black`: in a query.
  case spaceDelimited
  /// `color=blue%7Cblack`: in a query.
  case pipeDelimited
  /// `color%5BR%5D=100`: in a query.
  case deepObject
}
