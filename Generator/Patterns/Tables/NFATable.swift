/// An automaton of positions as text.
package struct NFATable: Hashable, Sendable {
  /// The number of positions; the first stands for the start.
  package let positions: Int
  /// The number of classes.
  package let columns: Int
  /// The classes of the code points, from 0 on.
  package let classes: ClassTable
  /// For each kind of position a row: `1` for a class that enters it, else `0`.
  package let entries: String
  /// For each position its kind, in two digits, and where in `targets` its list begins, in three.
  package let steps: String
  /// Lists of the positions that can follow one: a digit of flags (1: the match is certain; 2: the string may end
  /// here), two digits for the number of ranges, and for each range its first and its last position, in two digits
  /// each.
  package let targets: String

  /// How many characters the text has.
  package var size: Int { entries.utf8.count + steps.utf8.count + targets.utf8.count + classes.beyond.utf8.count }

  /// Writes an automaton without looks around; nil when its lists are too long or its classes too many.
  init?(_ automaton: PositionAutomaton, _ alphabet: Alphabet) {
    let real =
      [Boundaries.Side.nothing.start] + Array(automaton.positions.indices.dropFirst(PositionAutomaton.virtualCount))
    var numbers: [Int: Int] = [:]
    for (number, position) in real.enumerated() { numbers[position] = number }
    var kinds: [ScalarSet: Int] = [:]
    var lists: [String: Int] = [:]
    var (entries, steps, targets) = ("", "", "")
    for position in real {
      let list = Self.list(automaton.edges[position], numbers)
      if lists[list] == nil {
        lists[list] = targets.utf8.count
        targets += list
      }
      let set = automaton.positions[position].characters
      if kinds[set] == nil {
        kinds[set] = kinds.count
        let symbols = Set(alphabet.symbols(of: set))
        entries += (0..<alphabet.count).map { symbols.contains($0) ? "1" : "0" }.joined()
      }
      guard let kind = kinds[set], let start = lists[list], start < 400_000 else { return nil }
      steps += Digits.text(kind, count: 2) + Digits.text(start, count: 3)
    }
    guard alphabet.count <= Digits.base else { return nil }
    positions = real.count
    columns = alphabet.count
    classes = ClassTable(alphabet.runs, width: 1)
    (self.entries, self.steps, self.targets) = (entries, steps, targets)
  }

  private static func list(_ edges: [PositionAutomaton.Edge], _ numbers: [Int: Int]) -> String {
    var flags = 0
    var ranges: [ClosedRange<Int>] = []
    for edge in edges {
      if edge.target == PositionAutomaton.certain { flags |= 1 }
      if edge.target == PositionAutomaton.atEnd { flags |= 2 }
      guard let number = numbers[edge.target] else { continue }
      if let last = ranges.last, last.upperBound + 1 == number {
        ranges[ranges.count - 1] = last.lowerBound...number
      } else {
        ranges.append(number...number)
      }
    }
    return Digits.text(flags, count: 1) + Digits.text(ranges.count, count: 2)
      + ranges.map { Digits.text($0.lowerBound, count: 2) + Digits.text($0.upperBound, count: 2) }.joined()
  }
}
