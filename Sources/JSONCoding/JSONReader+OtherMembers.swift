// The functions that generated code calls for objects whose undeclared members are kept.

@_spi(Generated)
extension JSONReader {
  /// Passes the name of the next declared member and returns its index, and reads every undeclared member before it.
  ///
  /// - Parameters:
  ///   - object: The cursor.
  ///   - others: The undeclared members, to which those that are met are added.
  /// - Returns: `nil` at the end of the object.
  /// - Throws: An error when the bytes are not JSON or exceed a limit.
  public mutating func nextMember<Value: JSONConvertible>(
    of object: inout JSONObjectCursor, others: inout [String: Value]
  ) throws(JSONSyntaxError) -> Int? {
    if let member = predictedMember(of: &object) { return member }
    while let name = try nextName(of: &object) {
      guard let index = find(name, in: object.members, from: object.predicted) else {
        try readOther(string(name), at: object.nameOffset, into: &others)
        continue
      }
      if object.insert(index) { return index }
      record(JSONFault(offset: object.nameOffset, reason: .duplicateMember(object.members.name(at: index))))
      try skipValue()
    }
    return nil
  }

  private mutating func readOther<Value: JSONConvertible>(
    _ name: String, at offset: Int, into others: inout [String: Value]
  ) throws(JSONSyntaxError) {
    if others[name] != nil { record(JSONFault(offset: offset, reason: .duplicateMember(name))) }
    if let value = try Value.decode(from: &self) { others[name] = value }
  }
}

@_spi(Generated)
extension JSONWriter {
  /// Writes members that are not declared, sorted by name.
  ///
  /// - Parameters:
  ///   - others: The members.
  ///   - members: The declared members, whose names are left out: no object has two members of one name.
  /// - Complexity: O(n · m) in the numbers of undeclared and declared members.
  public mutating func write<Value: JSONConvertible>(_ others: [String: Value], besides members: JSONMembers) {
    for (key, value) in others.sorted(by: { $0.key < $1.key }) where !members.contains(key) {
      write(key: key)
      value.write(to: &self)
    }
  }
}

extension JSONMembers {
  /// Whether a member of that name is declared.
  fileprivate func contains(_ name: String) -> Bool {
    (0..<names.count).contains { names[$0].string.utf8.elementsEqual(name.utf8) }
  }
}
