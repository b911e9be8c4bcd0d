@_spi(Generated)
extension Optional: JSONConvertible where Wrapped: JSONConvertible {
  /// Reads a value or `null`, for elements of arrays and maps that may be `null`.
  @inlinable
  public static func decode(from reader: inout JSONReader) throws(JSONSyntaxError) -> Wrapped?? {
    if try reader.passNull() { return .some(nil) }
    guard let value = try Wrapped.decode(from: &reader) else { return nil }
    return .some(value)
  }

  /// Writes the value or `null`.
  @inlinable
  public func write(to writer: inout JSONWriter) {
    if let self { self.write(to: &writer) } else { writer.writeNull() }
  }
}

@_spi(Generated)
extension Array: JSONConvertible where Element: JSONConvertible {
  /// Reads an array, without the elements that do not fit.
  @inlinable
  public static func decode(from reader: inout JSONReader) throws(JSONSyntaxError) -> [Element]? {
    guard var cursor = try reader.beginArray() else { return nil }
    var elements: [Element] = []
    while try reader.nextElement(of: &cursor) {
      guard let element = try Element.decode(from: &reader) else { continue }
      if elements.count == elements.capacity {
        elements.reserveCapacity(reader.capacity(for: cursor, after: elements.count))
      }
      elements.append(element)
    }
    return elements
  }

  /// Writes an array.
  @inlinable
  public func write(to writer: inout JSONWriter) {
    writer.beginArray()
    writer.write(elements: span)
    writer.endArray()
  }
}

@_spi(Generated)
extension Dictionary: JSONConvertible where Key == String, Value: JSONConvertible {
  /// Reads an object whose members are all of one type.
  ///
  /// A name that is met again is recorded as a fault, and so is one that Swift takes for the same string because it
  /// differs only in how characters are composed.
  @inlinable
  public static func decode(from reader: inout JSONReader) throws(JSONSyntaxError) -> [String: Value]? {
    guard var object = try reader.beginObject() else { return nil }
    var members: [String: Value] = [:]
    while let key = try reader.nextKey(of: &object) {
      if members[key] != nil {
        reader.record(JSONFault(offset: object.nameOffset, reason: .duplicateMember(key)))
      }
      if let value = try Value.decode(from: &reader) { members[key] = value }
    }
    return members
  }

  /// Writes an object, its members sorted by name.
  @inlinable
  public func write(to writer: inout JSONWriter) {
    writer.beginObject()
    for key in Array(keys).ascending() {
      guard let value = self[key] else { continue }
      writer.write(key: key)
      value.write(to: &writer)
    }
    writer.endObject()
  }
}

extension [String] {
  /// The names in ascending order; sorted here, because a module would have a sort of its own for each type of values.
  @usableFromInline
  func ascending() -> [String] { sorted() }
}
