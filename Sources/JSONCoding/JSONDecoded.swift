/// What came of reading one text.
@_spi(Generated)
public struct JSONDecoded<Value> {
  /// The value; `nil` when any fault is not merely a failed assertion.
  public let value: Value?

  /// The faults in the order in which the reader met them, at most ``JSONReader/defaultFaultLimit``.
  ///
  /// A missing member is met where its object ends.
  public let faults: [JSONFault]

  /// The number of faults met, kept or not.
  public let faultCount: Int

  @inlinable
  init(value: Value?, faults: [JSONFault], faultCount: Int) {
    self.value = value
    self.faults = faults
    self.faultCount = faultCount
  }
}

extension JSONDecoded: Sendable where Value: Sendable {}
