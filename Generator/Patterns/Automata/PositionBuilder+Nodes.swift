extension PositionBuilder {
  /// Adds what a node contributes.
  mutating func fragment(of node: PatternNode) throws(AutomatonLimit) -> Fragment {
    switch node {
    case .characters(let set): return try characters(set)
    case .assertion(let boundaries): return Fragment(empty: Condition(boundaries))
    case .look(let node, let kind):
      return Fragment(empty: condition(of: PositionAutomaton.Look(node: node, kind: kind)))
    case .group(let node, _): return try fragment(of: node)
    case .sequence(let nodes): return try sequence(nodes)
    case .alternatives(let nodes): return try alternatives(nodes)
    case .repetition(let node, let least, let most): return try repetition(node, least: least, most: most)
    case .backReference: throw .looks
    }
  }

  private mutating func sequence(_ nodes: [PatternNode]) throws(AutomatonLimit) -> Fragment {
    var result = Fragment(empty: .always)
    for node in nodes { result = try join(result, try fragment(of: node)) }
    return result
  }

  private mutating func join(_ left: Fragment, _ right: Fragment) throws(AutomatonLimit) -> Fragment {
    try connect(left.last, to: right.first)
    return Fragment(
      first: left.first + Fragment.tips(right.first, under: left.empty),
      last: right.last + Fragment.tips(left.last, under: right.empty),
      empty: left.empty.and(right.empty))
  }

  private mutating func alternatives(_ nodes: [PatternNode]) throws(AutomatonLimit) -> Fragment {
    var result = Fragment(empty: .never)
    for node in nodes {
      let fragment = try fragment(of: node)
      result.first += fragment.first
      result.last += fragment.last
      result.empty = result.empty.or(fragment.empty)
    }
    return result
  }

  private mutating func repetition(_ node: PatternNode, least: Int, most: Int?) throws(AutomatonLimit) -> Fragment {
    var copies: [Fragment] = []
    for _ in 0..<max(least, most ?? max(least, 1)) { copies.append(try fragment(of: node)) }
    var result = Fragment(empty: .always)
    if most == nil, var loop = copies.popLast() {
      try connect(loop.last, to: loop.first)
      if least == 0 { loop.empty = .always }
      result = loop
    }
    // From the last copy back, so that what may be left out is always a tail.
    while let copy = copies.popLast() {
      let isOptional = copies.count >= least
      result = try join(copy, result)
      if isOptional { result.empty = .always }
    }
    return result
  }
}
