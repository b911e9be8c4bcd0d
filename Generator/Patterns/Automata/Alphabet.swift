/// The code points in classes: an expression does not tell the members of a class apart.
struct Alphabet {
  /// The first code point of each run of one class, and the class; the first run begins at 0.
  private(set) var runs: [(start: UInt32, symbol: Int)] = []
  /// A member of each class.
  private(set) var examples: [UInt32] = []

  /// Makes the classes that tell the members of each of `sets` from its other code points.
  init(telling sets: some Sequence<ScalarSet>) {
    let sets = Array(Set(sets))
    var changes: [UInt32: [Int]] = [0: []]
    for (index, set) in sets.enumerated() {
      for range in set.ranges {
        changes[range.lowerBound, default: []].append(index)
        changes[range.upperBound + 1, default: []].append(index)
      }
    }
    var signature = Array(repeating: false, count: sets.count)
    var symbols: [[Bool]: Int] = [:]
    for (start, indices) in changes.sorted(by: { $0.key < $1.key }) where start <= ScalarSet.greatest {
      for index in indices { signature[index].toggle() }
      if symbols[signature] == nil { examples.append(start) }
      let symbol = symbols[signature, default: symbols.count]
      symbols[signature] = symbol
      runs.append((start, symbol))
    }
  }

  /// The number of classes.
  var count: Int { examples.count }

  /// The classes that a set, one of those told apart, is made of.
  func symbols(of set: ScalarSet) -> [Int] { examples.indices.filter { set.contains(examples[$0]) } }

  /// The runs when classes become one: `numbers` are the new numbers of the classes.
  func runs(renumbered numbers: [Int]) -> [(start: UInt32, symbol: Int)] {
    var result: [(start: UInt32, symbol: Int)] = []
    for run in runs where result.last?.symbol != numbers[run.symbol] {
      result.append((run.start, numbers[run.symbol]))
    }
    return result
  }
}
