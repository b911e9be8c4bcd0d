@_spi(Generated) public import JSONCoding

@_spi(Generated)
extension JSONSchema {
  /// What a value breaks; of many violations the first `maximum` are kept.
  public func violations(by value: JSONValue, maximum: Int = 100) -> Violations {
    Violations(maximum: maximum)
  }
}
