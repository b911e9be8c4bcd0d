/// A value that follows one of several schemas of a description.
///
/// Generated unions have a case for every schema, or for each string that one lists, and `unknown` for the values of
/// which the description lists none: what a server adds is kept as it was sent.
public protocol APIUnion: APIModel {
  /// Makes a value that no other case holds; the case `unknown` of every generated union.
  static func unknown(_ value: JSONValue) -> Self
}
