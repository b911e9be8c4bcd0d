import JSONCoding

extension JSONValue {
  /// Whether no more than so many values are in it, itself included.
  ///
  /// - Complexity: O(n) in the limit.
  func hasValues(atMost limit: Int) -> Bool {
    var count = 0
    var open: [JSONValue] = [self]
    while let value = open.popLast() {
      count += 1
      if count + open.count > limit { return false }
      switch value {
      case .array(let elements):
        if elements.count > limit { return false }
        open += elements
      case .object(let members):
        if members.count > limit { return false }
        open += members.map(\.value)
      default: break
      }
    }
    return true
  }
}
