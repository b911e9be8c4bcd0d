extension PatternNode {
  /// The expression with the choice of `(…)?` moved into the group: what has not matched then has captured nothing.
  ///
  /// ECMA-262 takes a reference to a group that has not matched as the empty string; Swift's `Regex` fails there.
  var withCapturedOptions: PatternNode {
    switch self {
    case .characters, .assertion, .backReference: self
    case .sequence(let nodes): .sequence(nodes.map(\.withCapturedOptions))
    case .alternatives(let nodes): .alternatives(nodes.map(\.withCapturedOptions))
    case .group(let node, let number): .group(node.withCapturedOptions, number: number)
    case .look(let node, let kind): .look(node.withCapturedOptions, kind)
    case .repetition(.group(let node, let number), least: 0, most: 1):
      .group(.alternatives([node.withCapturedOptions, .sequence([])]), number: number)
    case .repetition(let node, let least, let most):
      .repetition(node.withCapturedOptions, least: least, most: most)
    }
  }

  /// Whether every reference comes after its group has captured something; adds the groups that then surely have.
  func capturesBeforeReferring(_ captured: inout Set<Int>) -> Bool {
    switch self {
    case .characters, .assertion: return true
    case .backReference(let number): return captured.contains(number)
    case .sequence(let nodes): return nodes.allSatisfy { $0.capturesBeforeReferring(&captured) }
    case .alternatives(let nodes):
      var common: Set<Int>?
      for node in nodes {
        var own = captured
        guard node.capturesBeforeReferring(&own) else { return false }
        common = common?.intersection(own) ?? own
      }
      captured.formUnion(common ?? [])
      return true
    case .group(let node, let number):
      guard node.capturesBeforeReferring(&captured) else { return false }
      captured.insert(number)
      return true
    case .repetition(let node, let least, _):
      var own = captured
      guard node.capturesBeforeReferring(&own) else { return false }
      if least > 0 { captured = own }
      return true
    case .look(let node, let kind):
      var own = captured
      guard node.capturesBeforeReferring(&own) else { return false }
      if !kind.isNegative { captured = own }
      return true
    }
  }
}
