/// Writes an expression in the syntax of Swift's `Regex`, so that it means the same there.
///
/// Every character is written as its number and every class as its ranges: no escape of one syntax can mean something
/// else in the other. The text expects Unicode scalar semantics, simple word boundaries and words of ASCII.
enum RegexTranslation {
  /// How many bytes of UTF-8 a string may have that is matched in this way: a regular expression engine that goes back
  /// takes a time that grows faster than the string. The runtime's `FallbackRegex` has the same limit.
  static let byteLimit = 2_048

  /// The expression as text.
  ///
  /// - Throws: When there is a look behind, which `Regex` does not have, or when a reference may come before its group
  ///   has captured anything, where the two syntaxes differ.
  static func text(of node: PatternNode) throws(PatternError) -> String {
    guard !node.hasLooksBehind else {
      throw PatternError(
        offset: 0,
        message: "this look behind cannot be matched together with the rest; say the same with a look ahead",
        isLimit: true)
    }
    let node = node.withCapturedOptions
    var captured: Set<Int> = []
    guard node.capturesBeforeReferring(&captured) else {
      throw PatternError(
        offset: 0,
        message: "a back-reference may refer to a group that has matched nothing; make the group part of every match",
        isLimit: true)
    }
    return translated(node)
  }

  private static func translated(_ node: PatternNode) -> String {
    switch node {
    case .characters(let set): characters(set)
    case .assertion(.start): "\\A"
    case .assertion(.end): "\\z"
    case .assertion(.word): "\\b"
    case .assertion: "\\B"
    case .sequence(let nodes): nodes.map { "(?:\(translated($0)))" }.joined()
    case .alternatives(let nodes): nodes.map { translated($0) }.joined(separator: "|")
    case .group(let node, _): "(\(translated(node)))"
    case .repetition(let node, let least, let most): "(?:\(translated(node)))\(quantifier(least, most))"
    case .look(let node, let kind): "(?\(kind.isBehind ? "<" : "")\(kind.isNegative ? "!" : "=")\(translated(node)))"
    case .backReference(let number): "\\\(number)"
    }
  }

  private static func quantifier(_ least: Int, _ most: Int?) -> String {
    switch (least, most) {
    case (0, nil): "*"
    case (1, nil): "+"
    case (0, 1): "?"
    case (let least, let most): "{\(least),\(most.map(String.init) ?? "")}"
    }
  }

  private static func characters(_ set: ScalarSet) -> String {
    var ranges = ""
    var alternatives: [String] = []
    for range in set.subtracting(ScalarSet([0xD800...0xDFFF])).ranges {
      var bounds = (range.lowerBound, range.upperBound)
      while bounds.0 <= bounds.1, !isBound(bounds.0) {
        alternatives.append(escape(bounds.0))
        bounds.0 += 1
      }
      while bounds.0 < bounds.1, !isBound(bounds.1) {
        alternatives.append(escape(bounds.1))
        bounds.1 -= 1
      }
      if bounds.0 <= bounds.1 { ranges += "\(escape(bounds.0))-\(escape(bounds.1))" }
    }
    if !ranges.isEmpty { alternatives.append("[\(ranges)]") }
    return alternatives.isEmpty ? "(?!)" : "(?:\(alternatives.joined(separator: "|")))"
  }

  /// Whether `Regex` takes a code point as the end of a range: not if it has another canonical form.
  private static func isBound(_ scalar: UInt32) -> Bool {
    scalar < 0x80 || (try? Regex("[\(escape(scalar))-\(escape(scalar))]")) != nil
  }

  private static func escape(_ scalar: UInt32) -> String { "\\u{\(String(scalar, radix: 16, uppercase: true))}" }
}
