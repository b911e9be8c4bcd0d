/// An assertion that a value breaks.
@_spi(Generated)
public struct Violation: Hashable, Sendable {
  /// The keyword of JSON Schema.
  public let keyword: String
  /// What the keyword asks for.
  public let limit: JSONValue
  /// What was found instead; nil when there is nothing to say without showing the value.
  public let measure: JSONValue?

  /// Makes a violation.
  public init(_ keyword: String, limit: JSONValue, measure: JSONValue? = nil) {
    self.keyword = keyword
    self.limit = limit
    self.measure = measure
  }

  /// Makes a violation of a limit on a count.
  init(_ keyword: String, limit: Int, count: Int) {
    self.init(keyword, limit: .number(JSONNumber(limit)), measure: .number(JSONNumber(count)))
  }
}
