extension PatternParser {
  /// Reads the quantifier of a node, if there is one.
  mutating func parseQuantifiers(of node: PatternNode, isAssertion: Bool) throws(PatternError) -> PatternNode {
    let start = offset
    guard let (least, most, end) = quantifier(at: offset) else { return node }
    offset = end
    _ = take("?")
    if let most, most < least {
      throw PatternError(offset: start, message: "the numbers of the quantifier are out of order; swap them")
    }
    guard !isAssertion else {
      throw PatternError(offset: start, message: "an assertion cannot be repeated; remove the quantifier")
    }
    guard quantifier(at: offset) == nil else {
      throw error("a quantifier cannot be repeated; put what precedes it in a group, or remove it")
    }
    return .repetition(node, least: least, most: most)
  }

  /// The quantifier at an offset, and the offset after it; nil when there is none. Counts are cut at a great number.
  func quantifier(at start: Int) -> (least: Int, most: Int?, end: Int)? {
    guard start < scalars.count else { return nil }
    switch scalars[start] {
    case "*": return (0, nil, start + 1)
    case "+": return (1, nil, start + 1)
    case "?": return (0, 1, start + 1)
    case "{": return counts(at: start + 1)
    default: return nil
    }
  }

  private func counts(at start: Int) -> (least: Int, most: Int?, end: Int)? {
    guard let (least, afterLeast) = number(at: start), afterLeast < scalars.count else { return nil }
    if scalars[afterLeast] == "}" { return (least, least, afterLeast + 1) }
    guard scalars[afterLeast] == "," else { return nil }
    let most = number(at: afterLeast + 1)
    let end = most?.end ?? afterLeast + 1
    guard end < scalars.count, scalars[end] == "}" else { return nil }
    return (least, most?.value, end + 1)
  }

  private func number(at start: Int) -> (value: Int, end: Int)? {
    let digits = scalars[start...].prefix { ("0"..."9").contains($0) }
    guard !digits.isEmpty else { return nil }
    let value = digits.reduce(0) { min($0 * 10 + Int($1.value - 0x30), 1_000_000_000) }
    return (value, start + digits.count)
  }
}
