/// A deterministic automaton as text.
///
/// State 0 is the one from which nothing matches, state 1 the one in which everything matches, state 2 the first.
/// Column 0 of a row is what the state becomes at the end of the string; the others belong to the classes from 1 on.
package struct DFATable: Hashable, Sendable {
  /// The number of columns of a row.
  package let columns: Int
  /// The classes of the code points.
  package let classes: ClassTable
  /// The rows from state 2 on, each of `columns` numbers.
  package let rows: String

  /// How many digits a number has.
  static func width(states: Int, columns: Int) -> Int { max(states, columns) <= Digits.base ? 1 : 2 }

  /// How many characters the text of the rows has.
  package var size: Int { rows.utf8.count + classes.beyond.utf8.count }

  /// Writes the part of an automaton that is reached from the start of a string.
  init(_ automaton: DFA, _ alphabet: Alphabet) {
    let states = automaton.reachedFromStart
    var numbers = [DFA.dead: 0, DFA.certain: 1]
    for (index, state) in states.enumerated() where numbers[state] == nil { numbers[state] = index + 2 }
    let symbols = Self.mergedSymbols(states.map { automaton.rows[$0] }, alphabet)
    let runs = alphabet.runs(renumbered: symbols)
    columns = (symbols.max() ?? 0) + 1
    let width = Self.width(states: states.count + 2, columns: columns)
    classes = ClassTable(runs, width: width)
    var text: [UInt8] = []
    for state in states {
      Digits.append(automaton.accepts[state] ? 1 : 0, count: width, to: &text)
      for column in 1..<columns {
        guard let symbol = symbols.firstIndex(of: column) else { continue }
        Digits.append(numbers[automaton.rows[state][symbol], default: 0], count: width, to: &text)
      }
    }
    rows = String(decoding: text, as: UTF8.self)
  }

  /// For each class a number from 1 on: the same for classes that no state tells apart.
  private static func mergedSymbols(_ rows: [[Int]], _ alphabet: Alphabet) -> [Int] {
    var numbers: [[Int]: Int] = [:]
    return (0..<alphabet.count).map { symbol in
      let column = rows.map { $0[symbol] }
      let number = numbers[column, default: numbers.count + 1]
      numbers[column] = number
      return number
    }
  }
}

extension DFA {
  /// The states that a string can reach, the first one first; without those that decide.
  fileprivate var reachedFromStart: [Int] {
    var order = [start(after: .nothing)]
    var seen: Set = [Self.dead, Self.certain, order[0]]
    var next = 0
    while next < order.count {
      for target in rows[order[next]] where seen.insert(target).inserted { order.append(target) }
      next += 1
    }
    return order
  }
}
