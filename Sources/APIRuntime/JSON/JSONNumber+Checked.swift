extension JSONNumber {
  /// A number whose text was checked when the code was generated.
  @_spi(Generated)
  public init(checked text: StaticString) {
    guard let number = JSONNumber(text.description) else { preconditionFailure("'\(text)' is not a JSON number") }
    self = number
  }
}
