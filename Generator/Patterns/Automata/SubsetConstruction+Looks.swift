extension SubsetConstruction {
  /// The obligations with which looks begin after a position; nil when one of them is not content.
  func begin(_ indices: [Int], after position: Int, in state: State) -> [Obligation]? {
    var obligations: [Obligation] = []
    for index in indices {
      let look = looks[index]
      if look.kind.isBehind {
        guard look.answerAtEnd(in: state.behind[index]) else { return nil }
        continue
      }
      let start = look.automaton.start(after: positions.positions[position].side)
      switch look.answer(in: start) {
      case true?: continue
      case false?: return nil
      case nil: obligations.append(Obligation(look: index, state: start))
      }
    }
    return obligations
  }

  /// The obligations of both lists, in order and without duplicates.
  func merge(_ left: [Obligation], _ right: [Obligation]) -> [Obligation] {
    right.isEmpty ? left : Set(left + right).sorted()
  }

  /// The obligations after a class; nil when one of them is broken.
  func advance(_ obligations: [Obligation], _ symbol: Int) -> [Obligation]? {
    guard !obligations.isEmpty else { return obligations }
    var result: [Obligation] = []
    for obligation in obligations {
      let look = looks[obligation.look]
      let state = look.automaton.rows[obligation.state][symbol]
      switch look.answer(in: state) {
      case true?: continue
      case false?: return nil
      case nil: result.append(Obligation(look: obligation.look, state: state))
      }
    }
    return merge([], result)
  }

  /// The state with the threads that are certain already, and without those that others make superfluous.
  func settled(_ state: State) -> State {
    var threads = state.threads
    for thread in state.threads where thread.position != PositionAutomaton.certain {
      for edge in positions.edges[thread.position] where edge.target == PositionAutomaton.certain {
        for looks in edge.looks {
          guard let begun = begin(looks, after: thread.position, in: state) else { continue }
          threads.insert(Thread(position: edge.target, obligations: merge(thread.obligations, begun)))
        }
      }
    }
    let certain = Thread(position: PositionAutomaton.certain, obligations: [])
    if threads.contains(certain) { return State(threads: [certain], behind: []) }
    if threads.isEmpty { return State(threads: [], behind: []) }
    return State(threads: looks.isEmpty ? threads : withoutSuperfluous(threads), behind: state.behind)
  }

  /// Of two threads at one position, the one with more obligations finds nothing that the other does not.
  private func withoutSuperfluous(_ threads: Set<Thread>) -> Set<Thread> {
    let groups = Dictionary(grouping: threads, by: \.position)
    return threads.filter { thread in
      groups[thread.position, default: []].allSatisfy { other in
        other == thread || !Set(other.obligations).isSubset(of: thread.obligations)
      }
    }
  }

  /// Whether the string matches if it ends in a state.
  func acceptsAtEnd(_ state: State) -> Bool {
    state.threads.contains { thread in
      guard thread.obligations.allSatisfy({ looks[$0.look].answerAtEnd(in: $0.state) }) else { return false }
      if thread.position == PositionAutomaton.certain { return true }
      return positions.edges[thread.position].contains { edge in
        edge.target == PositionAutomaton.atEnd
          && edge.looks.contains { isContentAtEnd($0, after: thread.position, in: state) }
      }
    }
  }

  private func isContentAtEnd(_ indices: [Int], after position: Int, in state: State) -> Bool {
    guard let obligations = begin(indices, after: position, in: state) else { return false }
    return obligations.allSatisfy { looks[$0.look].answerAtEnd(in: $0.state) }
  }
}
