@_spi(Generated)
extension JSONValue {
  /// What tells an array or object from others as long as it is not changed; `nil` for an empty one and for all other
  /// values.
  ///
  /// Two values with one identity are equal, and both are arrays or both are objects.
  public var identity: UInt? {
    switch self {
    case .array(let elements) where !elements.isEmpty:
      elements.withUnsafeBufferPointer { UInt(bitPattern: $0.baseAddress) }
    case .object(let object) where !object.isEmpty: object.identity
    default: nil
    }
  }
}
