extension PositionBuilder {
  /// The automaton of a search: a match may begin and end anywhere.
  static func search(_ node: PatternNode, tellsWords: Bool) throws(AutomatonLimit) -> PositionAutomaton {
    var builder = PositionBuilder(tellsWords: tellsWords)
    let lead = try builder.lead()
    let body = try builder.fragment(of: node)
    try builder.endAnywhere(try builder.enter(body, from: lead))
    return builder.automaton
  }

  /// The automaton of a look ahead: a match begins here and may end anywhere.
  static func ahead(_ node: PatternNode, tellsWords: Bool) throws(AutomatonLimit) -> PositionAutomaton {
    var builder = PositionBuilder(tellsWords: tellsWords)
    let body = try builder.fragment(of: node)
    try builder.endAnywhere(try builder.enter(body, from: PositionAutomaton.starts))
    return builder.automaton
  }

  /// The automaton of a look behind: a match begins anywhere and ends here, where the string seems to end.
  static func behind(_ node: PatternNode) throws(AutomatonLimit) -> PositionAutomaton {
    var builder = PositionBuilder(tellsWords: false)
    let lead = try builder.lead()
    let body = try builder.fragment(of: node)
    for source in try builder.enter(body, from: lead) {
      let looks = source.condition.looks(before: builder.side(of: source.position), after: .nothing)
      try builder.connect(source.position, to: PositionAutomaton.atEnd, looks: looks)
    }
    return builder.automaton
  }

  /// Adds a loop over everything before a match, and returns where a match can begin.
  private mutating func lead() throws(AutomatonLimit) -> [Int] {
    let start = Boundaries.Side.nothing.start
    let any = try characters(.any)
    try connect([Fragment.Tip(position: start, condition: .always)], to: any.first)
    try connect(any.last, to: any.first)
    return [start] + any.last.map(\.position)
  }

  /// Connects the places where a match can begin, and returns where it can end.
  private mutating func enter(_ body: Fragment, from starts: [Int]) throws(AutomatonLimit) -> [Fragment.Tip] {
    try connect(starts.map { Fragment.Tip(position: $0, condition: .always) }, to: body.first)
    guard body.empty != .never else { return body.last }
    return body.last + starts.map { Fragment.Tip(position: $0, condition: body.empty) }
  }

  /// Connects the places where a match can end.
  ///
  /// When all that can follow is allowed, the match is certain there. Otherwise one more character decides, or the end.
  private mutating func endAnywhere(_ sources: [Fragment.Tip]) throws(AutomatonLimit) {
    let any = try characters(.any)
    for tip in any.last { try connect(tip.position, to: PositionAutomaton.certain, looks: [[]]) }
    for source in sources {
      let before = side(of: source.position)
      for term in source.condition.terms {
        let allowed = Boundaries.Side.allCases.filter {
          term.boundaries.contains(Boundaries(before: before, after: $0))
        }
        if allowed.count == Boundaries.Side.allCases.count {
          try connect(source.position, to: PositionAutomaton.certain, looks: [term.looks])
          continue
        }
        for tip in any.first where allowed.contains(side(of: tip.position)) {
          try connect(source.position, to: tip.position, looks: [term.looks])
        }
        if allowed.contains(.nothing) {
          try connect(source.position, to: PositionAutomaton.atEnd, looks: [term.looks])
        }
      }
    }
  }
}

extension Boundaries.Side {
  /// The virtual position of a start after this side.
  var start: Int {
    switch self {
    case .nothing: 0
    case .word: 1
    case .other: 2
    }
  }
}
