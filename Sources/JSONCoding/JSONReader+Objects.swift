@_spi(Generated)
extension JSONReader {
  /// Passes the brace that opens an object of declared members.
  ///
  /// A value that is no object is recorded as a fault and skipped; then the cursor yields no member.
  @inline(never)
  public mutating func beginObject(_ members: JSONMembers) throws(JSONSyntaxError) -> JSONObjectCursor {
    let isObject = try peek() == .openBrace
    let offset = position
    if isObject { try open() } else { _ = try refuse(expected: .object) }
    return JSONObjectCursor(members: members, offset: offset, faultStart: faults.count, isOpen: isObject)
  }

  /// Passes the name of the next declared member and returns the member's index; the value must be read or skipped
  /// next.
  ///
  /// Undeclared members are skipped, a repeated one is recorded and skipped, and at the end of the object the required
  /// members that are missing are recorded.
  ///
  /// - Returns: `nil` at the end of the object.
  @inlinable
  public mutating func nextMember(of object: inout JSONObjectCursor) throws(JSONSyntaxError) -> Int? {
    if let member = predictedMember(of: &object) { return member }
    return try searchMember(of: &object)
  }

  /// Passes the name of the member expected next, if that is what stands there without any white space.
  ///
  /// This is how nearly all members are met, so it calls nothing and leaves everything else to ``searchMember(of:)``.
  @inline(never)
  @usableFromInline
  mutating func predictedMember(of object: inout JSONObjectCursor) -> Int? {
    let index = object.predicted
    let name = object.members.names[index]
    // The brace before the first name has been passed, the comma before another one has not.
    let offset = object.isFirst ? position &- 1 : position
    guard bytes.hasName(name, at: offset, isFirst: object.isFirst), object.insertPredicted() else { return nil }
    position = offset &+ name.delimitedCount
    return index
  }

  /// Finds the next declared member when it is not simply the one expected.
  @inline(never)
  @usableFromInline
  mutating func searchMember(of object: inout JSONObjectCursor) throws(JSONSyntaxError) -> Int? {
    if closesAtOnce(&object) { return nil }
    while let name = try nextName(of: &object) {
      guard let index = find(name, in: object.members, from: object.predicted) else {
        try skipValue()
        continue
      }
      if object.insert(index) { return index }
      record(JSONFault(offset: object.nameOffset, reason: .duplicateMember(object.members.name(at: index))))
      try skipValue()
    }
    return nil
  }

  /// Passes the brace that closes an object, if it is next without any white space, no required member is missing, and
  /// no fault was met inside.
  @inline(__always)
  private mutating func closesAtOnce(_ object: inout JSONObjectCursor) -> Bool {
    guard object.isOpen, object.isComplete, faults.count == object.faultStart, position < bytes.count,
      bytes[position] == .closeBrace
    else { return false }
    depth &-= 1
    position &+= 1
    object.close()
    return true
  }

  /// The next name, whether declared or not; `nil` at the end of the object.
  mutating func nextName(of object: inout JSONObjectCursor) throws(JSONSyntaxError) -> StringExtent? {
    guard object.isOpen else { return nil }
    if try closes(with: .closeBrace, &object.isFirst) {
      object.close()
      if !object.isComplete { recordMissing(in: object) }
      if faults.count > object.faultStart { locateFaults(in: object) }
      return nil
    }
    skipWhitespace()
    object.nameOffset = position
    return try scanName()
  }

  @inline(never)
  private mutating func recordMissing(in object: borrowing JSONObjectCursor) {
    for index in object.missing {
      record(JSONFault(offset: object.startOffset, reason: .missingMember(object.members.name(at: index))))
    }
  }

  /// The index of the member called `name`, trying the one expected first.
  func find(_ name: StringExtent, in members: JSONMembers, from predicted: Int) -> Int? {
    let count = members.names.count
    if predicted < count, matches(name, members.names[predicted]) { return predicted }
    var index = 0
    while index < count {
      if matches(name, members.names[index]) { return index }
      index &+= 1
    }
    return nil
  }

  @inline(__always)
  private func matches(_ name: StringExtent, _ declared: DeclaredName) -> Bool {
    switch name {
    case .ascii(let start, let end), .plain(let start, let end): bytes.equals(declared, from: start, to: end)
    case .unescaped: declared.bytes.elementsEqual(scratch)
    }
  }

  /// Passes the brace that opens an object of any members; `nil` when the next value is none, which is then recorded.
  public mutating func beginObject() throws(JSONSyntaxError) -> JSONObjectCursor? {
    let object = try beginObject(.none)
    guard object.isOpen else { return nil }
    return object
  }

  /// Passes the next name and returns it; the value must be read or skipped next.
  ///
  /// - Returns: `nil` at the end of the object.
  public mutating func nextKey(of object: inout JSONObjectCursor) throws(JSONSyntaxError) -> String? {
    guard let name = try nextName(of: &object) else { return nil }
    return string(name)
  }
}
