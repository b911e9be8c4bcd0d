@testable import Patterns

/// A matcher as ECMA-262 describes one, that tries every path: slow, and simple enough to be believed.
struct BacktrackingMatcher {
  private let scalars: [UInt32]
  private var captures: [Int: ArraySlice<UInt32>] = [:]

  private init(_ string: String) { scalars = string.unicodeScalars.map(\.value) }

  /// Whether the expression matches anywhere in the string.
  static func matches(_ node: PatternNode, _ string: String) -> Bool {
    var matcher = BacktrackingMatcher(string)
    return (0...matcher.scalars.count).contains { start in
      matcher.captures = [:]
      return matcher.match(node, at: start) { _, _ in true }
    }
  }

  private typealias Continuation = (inout BacktrackingMatcher, Int) -> Bool

  private mutating func match(_ node: PatternNode, at offset: Int, then next: Continuation) -> Bool {
    switch node {
    case .characters(let set):
      return offset < scalars.count && set.contains(scalars[offset]) && next(&self, offset + 1)
    case .assertion(let boundaries):
      return boundaries.contains(Boundaries(before: side(offset - 1), after: side(offset))) && next(&self, offset)
    case .sequence(let nodes): return matchAll(nodes[...], at: offset, then: next)
    case .alternatives(let nodes): return nodes.contains { match($0, at: offset, then: next) }
    case .group(let node, let number): return matchGroup(node, number, at: offset, then: next)
    case .repetition(let node, let least, let most):
      return matchRepetition(node, least, most, at: offset, then: next)
    case .look(let node, let kind): return matchLook(node, kind, at: offset) && next(&self, offset)
    case .backReference(let number):
      let text = captures[number] ?? []
      return scalars[offset...].starts(with: text) && next(&self, offset + text.count)
    }
  }

  private func side(_ offset: Int) -> Boundaries.Side {
    guard scalars.indices.contains(offset) else { return .nothing }
    return ScalarSet.word.contains(scalars[offset]) ? .word : .other
  }

  private mutating func matchAll(_ nodes: ArraySlice<PatternNode>, at offset: Int, then next: Continuation) -> Bool {
    guard let first = nodes.first else { return next(&self, offset) }
    return match(first, at: offset) { $0.matchAll(nodes.dropFirst(), at: $1, then: next) }
  }

  private mutating func matchGroup(
    _ node: PatternNode, _ number: Int, at offset: Int, then next: Continuation
  ) -> Bool {
    let outer = captures[number]
    let isMatch = match(node, at: offset) { matcher, end in
      let inner = matcher.captures[number]
      matcher.captures[number] = matcher.scalars[offset..<end]
      if next(&matcher, end) { return true }
      matcher.captures[number] = inner
      return false
    }
    if !isMatch { captures[number] = outer }
    return isMatch
  }

  private mutating func matchRepetition(
    _ node: PatternNode, _ least: Int, _ most: Int?, at offset: Int, then next: Continuation
  ) -> Bool {
    if most != 0 {
      let isMatch = match(node, at: offset) { matcher, end in
        // An iteration that is not needed and reads nothing would go on for ever.
        guard least > 0 || end > offset else { return false }
        return matcher.matchRepetition(node, max(least - 1, 0), most.map { $0 - 1 }, at: end, then: next)
      }
      if isMatch { return true }
    }
    return least == 0 && next(&self, offset)
  }

  private mutating func matchLook(_ node: PatternNode, _ kind: LookKind, at offset: Int) -> Bool {
    let starts = kind.isBehind ? Array(0...offset) : [offset]
    let isMatch = starts.contains { start in
      match(node, at: start) { _, end in !kind.isBehind || end == offset }
    }
    return isMatch != kind.isNegative
  }
}
