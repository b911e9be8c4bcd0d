extension PatternNode {
  /// The expression with repetitions counted up to a bound, and any number of them beyond it: it matches all that the
  /// expression matches, unless that has looks around.
  func counting(upTo bound: Int) -> PatternNode {
    switch self {
    case .characters, .assertion, .backReference, .look: self
    case .sequence(let nodes): .sequence(nodes.map { $0.counting(upTo: bound) })
    case .alternatives(let nodes): .alternatives(nodes.map { $0.counting(upTo: bound) })
    case .group(let node, let number): .group(node.counting(upTo: bound), number: number)
    case .repetition(let node, let least, let most):
      .repetition(
        node.counting(upTo: bound), least: min(least, bound), most: most.flatMap { $0 > bound ? nil : $0 })
    }
  }
}
