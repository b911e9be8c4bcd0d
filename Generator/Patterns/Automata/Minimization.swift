/// Makes the states one that nothing tells apart.
///
/// - SeeAlso: J. E. Hopcroft, An n log n algorithm for minimizing states in a finite automaton (1971).
struct Minimization {
  private let automaton: DFA
  private var blocks: [[Int]] = []
  private var blockOfState: [Int]
  private var waiting: [Int] = []
  private var isWaiting: [Bool] = []
  /// For each class, the states that lead to each state.
  private let sources: [[[Int]]]

  private init(_ automaton: DFA) {
    self.automaton = automaton
    blockOfState = Array(repeating: 0, count: automaton.rows.count)
    let symbolCount = automaton.rows.first?.count ?? 0
    var sources = Array(
      repeating: Array(repeating: [Int](), count: automaton.rows.count), count: symbolCount)
    for (state, row) in automaton.rows.enumerated() {
      for (symbol, target) in row.enumerated() { sources[symbol][target].append(state) }
    }
    self.sources = sources
  }

  /// The smallest automaton that accepts the same strings; its states are numbered in the order of their discovery.
  static func minimized(_ automaton: DFA) -> DFA {
    var minimization = Minimization(automaton)
    minimization.refine()
    return minimization.quotient
  }

  private mutating func refine() {
    for accepts in [false, true] {
      add(automaton.accepts.indices.filter { automaton.accepts[$0] == accepts })
    }
    while let splitter = waiting.popLast() {
      isWaiting[splitter] = false
      let members = blocks[splitter]
      for sources in sources { split(by: members.flatMap { sources[$0] }) }
    }
  }

  private mutating func add(_ states: [Int]) {
    for state in states { blockOfState[state] = blocks.count }
    waiting.append(blocks.count)
    isWaiting.append(true)
    blocks.append(states)
  }

  /// Splits each block into the states that are among `states` and those that are not.
  private mutating func split(by states: [Int]) {
    var parts: [Int: [Int]] = [:]
    for state in states { parts[blockOfState[state], default: []].append(state) }
    for (block, part) in parts.sorted(by: { $0.key < $1.key }) where part.count < blocks[block].count {
      let chosen = Set(part)
      let rest = blocks[block].filter { !chosen.contains($0) }
      if isWaiting[block] || part.count <= rest.count {
        blocks[block] = rest
        add(part)
      } else {
        blocks[block] = part
        add(rest)
      }
    }
  }

  private var quotient: DFA {
    let filled = blocks.filter { !$0.isEmpty }
    var numbers: [Int: Int] = [:]
    for (number, block) in filled.enumerated() {
      for state in block { numbers[state] = number }
    }
    let rows = filled.map { automaton.rows[$0[0]].map { numbers[$0, default: 0] } }
    let result = DFA(
      starts: automaton.starts.map { numbers[$0, default: 0] }, rows: rows,
      accepts: filled.map { automaton.accepts[$0[0]] })
    return result.renumbered(first: [numbers[DFA.dead, default: 0], numbers[DFA.certain, default: 0]])
  }
}

extension DFA {
  /// The automaton of the states that can be reached, `first` before all others.
  fileprivate func renumbered(first: [Int]) -> DFA {
    var order = first
    var numbers: [Int: Int] = [:]
    for (number, state) in first.enumerated() { numbers[state] = number }
    func visit(_ state: Int) {
      guard numbers[state] == nil else { return }
      numbers[state] = order.count
      order.append(state)
    }
    starts.forEach(visit)
    var next = 0
    while next < order.count {
      rows[order[next]].forEach(visit)
      next += 1
    }
    return DFA(
      starts: starts.map { numbers[$0, default: Self.dead] },
      rows: order.map { rows[$0].map { numbers[$0, default: Self.dead] } },
      accepts: order.map { accepts[$0] })
  }
}
