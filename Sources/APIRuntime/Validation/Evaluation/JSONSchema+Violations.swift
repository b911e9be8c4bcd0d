@_spi(Generated) public import JSONCoding

@_spi(Generated)
extension JSONSchema {
  /// What a value breaks; of many violations the first `maximum` are kept.
  ///
  /// - Complexity: O(n) in the size of the value for each schema, however schemas refer to each other.
  public func violations(by value: JSONValue, maximum: Int = 100) -> Violations {
    // Nearly all values are valid, which is quicker to find out than why one is not.
    var evaluator = SchemaEvaluator(maximum: maximum)
    if evaluator.isSatisfied(self, by: value) { return Violations(maximum: maximum) }
    return evaluator.explain(self, value)
  }
}
