// What unions need: to try a type, and to come back when the value does not fit it.

@_spi(Generated)
extension JSONReader {
  /// How much is read again at most when types are tried, as a multiple of the text's length.
  ///
  /// Unions inside unions could otherwise be tried in more ways than there is time for.
  private static var retryFactor: Int { 16 }

  /// Reads a value in a way that may turn out wrong; then nothing has been read, and nothing recorded.
  ///
  /// - Returns: What `body` returns when it recorded no fault; nil otherwise, and when no more may be tried.
  /// - Throws: What `body` throws: a text that is not JSON is none, however it is read.
  public mutating func attempt<Value>(
    _ body: (inout JSONReader) throws(JSONSyntaxError) -> Value?
  ) throws(JSONSyntaxError) -> Value? {
    guard retriedBytes <= bytes.count * Self.retryFactor else { return nil }
    let (start, depth, wasUsable) = (position, depth, isUsable)
    let (kept, count) = (faults.count, faultCount)
    if let value = try body(&self), faultCount == count { return value }
    retriedBytes += position - start
    (position, self.depth, isUsable) = (start, depth, wasUsable)
    faults.removeSubrange(kept...)
    faultCount = count
    return nil
  }

  /// The string that a member of the next value is, when that is an object which has one; nothing is read.
  ///
  /// - Complexity: O(n) in the number of bytes up to the end of that member.
  public func string(ofMember name: String) -> String? { value(ofMember: name) }

  /// The integer that a member of the next value is, when that is an object which has one; nothing is read.
  ///
  /// - Complexity: O(n) in the number of bytes up to the end of that member.
  public func integer(ofMember name: String) -> Int64? { value(ofMember: name) }

  private func value<Value: JSONConvertible>(ofMember name: String) -> Value? {
    var reader = JSONReader(bytes, depthLimit: depthLimit, faultLimit: 0, checksAssertions: false)
    reader.position = position
    return (try? reader.find(name)) ?? nil
  }

  private mutating func find<Value: JSONConvertible>(_ name: String) throws(JSONSyntaxError) -> Value? {
    guard var object = try beginObject() else { return nil }
    while let key = try nextKey(of: &object) {
      guard key.utf8.elementsEqual(name.utf8) else {
        try skipValue()
        continue
      }
      return try Value.decode(from: &self)
    }
    return nil
  }
}
