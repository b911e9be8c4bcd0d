extension PatternParser {
  /// Reads a class, from its opening bracket on.
  mutating func parseClass() throws(PatternError) -> ScalarSet {
    let start = offset
    offset += 1
    let isNegative = take("^")
    var ranges: [ClosedRange<UInt32>] = []
    while let scalar = next, scalar != "]" {
      ranges += try parseClassRange()
    }
    guard take("]") else {
      throw PatternError(offset: start, message: "the class is not closed; add ']' or write '\\[' for the character")
    }
    let set = ScalarSet(ranges)
    return isNegative ? set.inverted : set
  }

  /// Reads a member, or a range of them. A hyphen beside a class escape stands for itself, as Annex B has it.
  private mutating func parseClassRange() throws(PatternError) -> [ClosedRange<UInt32>] {
    let start = offset
    let lower = try parseClassAtom()
    guard next == "-", offset + 1 < scalars.count, scalars[offset + 1] != "]" else { return lower.ranges }
    offset += 1
    let upper = try parseClassAtom()
    guard let first = lower.single, let last = upper.single else {
      return lower.ranges + upper.ranges + [0x2D...0x2D]
    }
    guard first <= last else {
      throw PatternError(offset: start, message: "the range is out of order; swap its ends or write '\\-' for a hyphen")
    }
    return [first...last]
  }

  private mutating func parseClassAtom() throws(PatternError) -> ScalarSet {
    guard let scalar = next else { return .none }
    if take("\\b") { return ScalarSet(0x08) }
    if scalar == "\\" { return try parseCharacterEscape() }
    offset += 1
    return ScalarSet(scalar.value)
  }
}

extension ScalarSet {
  /// The only member; nil when there is none or more than one.
  fileprivate var single: UInt32? {
    guard ranges.count == 1, ranges[0].count == 1 else { return nil }
    return ranges[0].lowerBound
  }
}
