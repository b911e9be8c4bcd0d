extension PatternParser {
  /// Reads a group or a look around, from its opening parenthesis on.
  mutating func parseGroup() throws(PatternError) -> PatternNode {
    let start = offset
    offset += 1
    depth += 1
    guard depth <= Self.depthLimit else {
      throw PatternError(
        offset: start, message: "groups are nested more than \(Self.depthLimit) deep; flatten them", isLimit: true)
    }
    defer { depth -= 1 }
    guard take("?") else { return try parseCapture(from: start) }
    if take(":") { return try parseBody(from: start) }
    if let look = takeLook() { return .look(try parseBody(from: start), look) }
    if take("<") { return try parseNamedCapture(from: start) }
    throw unknownGroup(at: start)
  }

  private mutating func takeLook() -> LookKind? {
    if take("=") { return LookKind(isBehind: false, isNegative: false) }
    if take("!") { return LookKind(isBehind: false, isNegative: true) }
    if take("<=") { return LookKind(isBehind: true, isNegative: false) }
    if take("<!") { return LookKind(isBehind: true, isNegative: true) }
    return nil
  }

  private mutating func parseNamedCapture(from start: Int) throws(PatternError) -> PatternNode {
    let name = scalars[offset...].prefix { $0 != ">" }
    let isName = name.first.map { $0.properties.isIDStart || $0 == "_" || $0 == "$" } ?? false
    guard isName, offset + name.count < scalars.count,
      name.allSatisfy({ $0.properties.isIDContinue || $0 == "_" || $0 == "$" })
    else {
      throw PatternError(offset: start, message: "the group's name is not an identifier followed by '>'; rename it")
    }
    offset += name.count + 1
    return try parseCapture(from: start)
  }

  private mutating func parseCapture(from start: Int) throws(PatternError) -> PatternNode {
    groupCount += 1
    let number = groupCount
    return .group(try parseBody(from: start), number: number)
  }

  private mutating func parseBody(from start: Int) throws(PatternError) -> PatternNode {
    let node = try parseAlternatives()
    guard take(")") else {
      throw PatternError(offset: start, message: "the group is not closed; add ')' or write '\\(' for the character")
    }
    return node
  }

  private func unknownGroup(at start: Int) -> PatternError {
    let message =
      switch next {
      case "P": "'(?P' is Python's; write '(?<name>' for a group with a name"
      case ">": "atomic groups are not part of ECMA-262; write '(?:'"
      case "#": "comments are not part of ECMA-262; remove the group"
      default: "'(?' begins no group of ECMA-262; flags as in '(?i)' are not supported, so spell the cases out"
      }
    return PatternError(offset: start, message: message)
  }
}
