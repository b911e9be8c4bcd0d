@_spi(Generated) internal import JSONCoding

extension JSONValue {
  /// A value whose JSON text was checked when the code was generated.
  @_spi(Generated)
  public init(checked text: StaticString) {
    guard let value = try? JSONValue(json: text.description.utf8) else {
      preconditionFailure("'\(text)' is not a JSON text")
    }
    self = value
  }
}
