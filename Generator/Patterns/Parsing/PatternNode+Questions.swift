extension PatternNode {
  /// The nodes directly below.
  private var children: [PatternNode] {
    switch self {
    case .characters, .assertion, .backReference: []
    case .sequence(let nodes), .alternatives(let nodes): nodes
    case .group(let node, _), .repetition(let node, _, _), .look(let node, _): [node]
    }
  }

  /// Whether a node that satisfies `condition` is this one or stands somewhere below.
  func contains(where condition: (PatternNode) -> Bool) -> Bool {
    condition(self) || children.contains { $0.contains(where: condition) }
  }

  /// Whether anything refers back to what a group captured.
  var hasBackReferences: Bool {
    contains { if case .backReference = $0 { true } else { false } }
  }

  /// Whether there is a `\b` or a `\B`.
  var hasWordBoundaries: Bool {
    contains { $0 == .assertion(.word) || $0 == .assertion(.notWord) }
  }

  /// Whether there is a look around.
  var hasLooks: Bool {
    contains { if case .look = $0 { true } else { false } }
  }

  /// Whether there is a look at what precedes.
  var hasLooksBehind: Bool {
    contains { if case .look(_, let kind) = $0 { kind.isBehind } else { false } }
  }

  /// The number of positions that an automaton has, and of the steps to build it; cut at a great number.
  var size: Int {
    switch self {
    case .characters: return 1
    case .assertion, .backReference: return 1
    case .sequence(let nodes), .alternatives(let nodes): return nodes.reduce(1) { min($0 + $1.size, Self.greatestSize) }
    case .group(let node, _), .look(let node, _): return node.size
    case .repetition(let node, let least, let most):
      let product = node.size.multipliedReportingOverflow(by: max(least, most ?? least + 1, 1))
      return product.overflow ? Self.greatestSize : min(product.partialValue, Self.greatestSize)
    }
  }

  private static var greatestSize: Int { 1_000_000_000 }

  /// Calls `body` with the set of every character node.
  func forEachSet(_ body: (ScalarSet) -> Void) {
    if case .characters(let set) = self { body(set) }
    for child in children { child.forEachSet(body) }
  }
}
