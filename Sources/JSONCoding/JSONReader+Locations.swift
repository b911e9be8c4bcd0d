extension JSONReader {
  /// Tells of the faults that were recorded in an object, which has been passed, what schema they are about: that of
  /// the member, or for what is missing that of the object.
  ///
  /// Faults that were located further inside stay as they are.
  @inline(never)
  mutating func locateFaults(in object: borrowing JSONObjectCursor) {
    guard object.members.location.utf8CodeUnitCount > 0 else { return }
    let location = object.members.location.description
    let start = object.faultStart
    var reader = JSONReader(bytes, depthLimit: depthLimit, faultLimit: 0, checksAssertions: false)
    reader.position = object.startOffset
    // The object has been passed, so it is JSON.
    try? reader.walkMembers { name, range in
      for index in faults.indices[start...] where range.contains(faults[index].offset) {
        faults[index].locate("\(location)/properties/\(URIFragment.token(name))")
      }
    }
    for index in faults.indices[start...] { faults[index].locate(location) }
  }

  /// Passes an object, and gives the name and the extent of each member, its name included.
  private mutating func walkMembers(_ body: (String, Range<Int>) -> Void) throws(JSONSyntaxError) {
    _ = try peek()
    try open()
    var isFirst = true
    while try !closes(with: .closeBrace, &isFirst) {
      skipWhitespace()
      let start = position
      let name = string(try scanName())
      try skipValue()
      body(name, start..<position)
    }
  }
}

extension JSONFault {
  /// Sets the location of the schema, unless that is known.
  fileprivate mutating func locate(_ location: String) {
    if !isAssertion, schemaLocation == nil { schemaLocation = location }
  }
}
