/// Makes an automaton deterministic: a state for each set of positions that can be reached together.
///
/// With looks around a state also knows what the looks behind have seen, and each position the looks ahead that still
/// have to be content. That makes all of them exact, wherever they stand.
struct SubsetConstruction {
  /// How many states are made at most, before they are minimized.
  static let stateLimit = 4_096

  /// How many steps from a position through a class are looked at, at most: about a second's work.
  static let workLimit = 2_000_000

  /// How many looks ahead can be undecided at once for one position.
  static let obligationLimit = 8

  /// A position and the looks ahead that have to be content for it to count.
  struct Thread: Hashable {
    let position: Int
    let obligations: [Obligation]
  }

  /// What a state of the deterministic automaton knows.
  struct State: Hashable {
    var threads: Set<Thread>
    /// The states of the automata of looks behind; 0 for looks ahead.
    var behind: [Int]
  }

  let positions: PositionAutomaton
  let looks: [LookAutomaton]
  let symbolCount: Int
  /// The classes that enter each position.
  let symbols: [[Int]]

  private var numbers: [State: Int] = [:]
  private var states: [State] = []
  private var work = 0

  private init(_ positions: PositionAutomaton, _ alphabet: Alphabet, tellsWords: Bool) throws(AutomatonLimit) {
    self.positions = positions
    looks = try LookAutomaton.compile(positions.looks, alphabet, tellsWords: tellsWords)
    symbolCount = alphabet.count
    var known: [ScalarSet: [Int]] = [:]
    symbols = positions.positions.map { position in
      if let symbols = known[position.characters] { return symbols }
      let symbols = alphabet.symbols(of: position.characters)
      known[position.characters] = symbols
      return symbols
    }
  }

  /// The smallest deterministic automaton.
  static func automaton(
    of positions: PositionAutomaton, _ alphabet: Alphabet, tellsWords: Bool
  ) throws(AutomatonLimit) -> DFA {
    var construction = try SubsetConstruction(positions, alphabet, tellsWords: tellsWords)
    return Minimization.minimized(try construction.run())
  }

  private mutating func run() throws(AutomatonLimit) -> DFA {
    let behind = looks.map { $0.kind.isBehind ? $0.automaton.start(after: .nothing) : 0 }
    _ = try number(of: State(threads: [], behind: []))
    let certain = State(threads: [Thread(position: PositionAutomaton.certain, obligations: [])], behind: [])
    _ = try number(of: certain)
    var starts: [Int] = []
    for start in PositionAutomaton.starts {
      let threads: Set = [Thread(position: start, obligations: [])]
      starts.append(try number(of: settled(State(threads: threads, behind: behind))))
    }
    var rows: [[Int]] = []
    while rows.count < states.count {
      let state = states[rows.count]
      rows.append(try row(of: state))
    }
    return DFA(starts: starts, rows: rows, accepts: states.map(acceptsAtEnd))
  }

  private mutating func number(of state: State) throws(AutomatonLimit) -> Int {
    if let number = numbers[state] { return number }
    guard states.count < Self.stateLimit else { throw .states }
    numbers[state] = states.count
    states.append(state)
    return states.count - 1
  }

  private mutating func row(of state: State) throws(AutomatonLimit) -> [Int] {
    var targets = Array(repeating: Set<Thread>(), count: symbolCount)
    for thread in state.threads { try step(thread, in: state, into: &targets) }
    var row: [Int] = []
    for (symbol, threads) in targets.enumerated() {
      guard !threads.isEmpty else {
        row.append(DFA.dead)
        continue
      }
      let behind = zip(looks, state.behind).map { look, state in
        look.kind.isBehind ? look.automaton.rows[state][symbol] : 0
      }
      row.append(try number(of: settled(State(threads: threads, behind: behind))))
    }
    return row
  }

  /// Adds what a thread becomes with each class.
  private mutating func step(
    _ thread: Thread, in state: State, into targets: inout [Set<Thread>]
  ) throws(AutomatonLimit) {
    if thread.position == PositionAutomaton.certain {
      for symbol in targets.indices {
        guard let obligations = advance(thread.obligations, symbol) else { continue }
        targets[symbol].insert(Thread(position: thread.position, obligations: obligations))
      }
      return
    }
    for edge in positions.edges[thread.position] where edge.target >= PositionAutomaton.virtualCount {
      work += symbols[edge.target].count
      guard work <= Self.workLimit else { throw .states }
      for looks in edge.looks {
        guard let begun = begin(looks, after: thread.position, in: state) else { continue }
        let all = merge(thread.obligations, begun)
        guard all.count <= Self.obligationLimit else { throw .states }
        for symbol in symbols[edge.target] {
          guard let obligations = advance(all, symbol) else { continue }
          targets[symbol].insert(Thread(position: edge.target, obligations: obligations))
        }
      }
    }
  }
}
