/// What a part of an expression contributes to the automaton.
struct Fragment {
  /// A position and what must hold between it and the fragment's border.
  struct Tip {
    let position: Int
    let condition: Condition
  }

  /// The positions that can come first.
  var first: [Tip] = []
  /// The positions that can come last.
  var last: [Tip] = []
  /// What must hold for the fragment to be passed without reading anything.
  var empty: Condition

  /// The tips, each also under a further condition; those that nothing can pass go.
  static func tips(_ tips: [Tip], under condition: Condition) -> [Tip] {
    if condition == .always { return tips }
    return tips.compactMap { tip in
      let both = tip.condition.and(condition)
      return both == .never ? nil : Tip(position: tip.position, condition: both)
    }
  }
}
