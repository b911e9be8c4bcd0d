/// An assertion of a schema that a value breaks, and where; never the value itself.
public struct Violation: Hashable, Sendable {
  /// How to get from the value that was checked to the one that breaks the assertion: names of members and indices of
  /// elements, as the tokens of a JSON Pointer, unescaped; empty for the value itself.
  ///
  /// What is missing counts as being there: the path of a required member ends in its name.
  public internal(set) var path: [String]
  /// The keyword of JSON Schema.
  public let keyword: String
  /// What the keyword asks for; nil when the keyword says it all.
  public let limit: JSONValue?
  /// What was found instead, such as the length of a string; nil when there is nothing to say without showing the
  /// value.
  public let measure: JSONValue?
  /// Where the schema is in the API's description, as the fragment of a URI; nil when that is not known.
  public let schemaLocation: String?
  /// Why each branch of `oneOf` or `anyOf` does not fit, shortly; empty for every other keyword.
  public let branches: [[Violation]]

  /// Makes a violation.
  public init(
    _ keyword: String, limit: JSONValue? = nil, measure: JSONValue? = nil, path: [String] = [],
    schemaLocation: String? = nil, branches: [[Violation]] = []
  ) {
    self.path = path
    self.keyword = keyword
    self.limit = limit
    self.measure = measure
    self.schemaLocation = schemaLocation
    self.branches = branches
  }
}

@_spi(Generated)
extension Violation {
  /// The same, seen from a value around the one that was checked.
  public func inside(_ token: String) -> Violation {
    var violation = self
    violation.path.insert(token, at: 0)
    return violation
  }
}
