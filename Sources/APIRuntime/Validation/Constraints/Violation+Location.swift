@_spi(Generated) internal import JSONCoding

extension Violation {
  /// Makes a violation of a constraint's keyword.
  init(_ keyword: String, limit: JSONValue?, measure: JSONValue? = nil, at location: StaticString) {
    self.init(
      keyword, limit: limit, measure: measure,
      schemaLocation: location.utf8CodeUnitCount == 0 ? nil : location.description)
  }

  /// Makes a violation of a limit on a count.
  init(_ keyword: String, limit: Int, count: Int, at location: StaticString) {
    self.init(keyword, limit: .number(JSONNumber(limit)), measure: .number(JSONNumber(count)), at: location)
  }
}
