/// Strings that an expression matches, and strings that it does not match.
package struct PatternExample {
  private let automaton: DFA
  private let alphabet: Alphabet
  /// The classes of code points with a member of each, the ones first that a person likes to read.
  private let symbols: [(symbol: Int, scalar: Unicode.Scalar)]

  /// The characters that examples are made of, where there is a choice.
  private static let preferred: [Unicode.Scalar] =
    Array("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_. /:@+".unicodeScalars)

  /// Makes examples of a pattern; nil when no deterministic automaton of a bearable size decides it.
  package init?(of pattern: CompiledPattern) {
    guard let node = try? PatternParser.parse(pattern.source), !node.hasBackReferences else { return nil }
    let relaxed = node.relaxed([.before, .after])
    let tellsWords = relaxed.hasWordBoundaries
    alphabet = relaxed.alphabet
    guard relaxed.size <= PositionBuilder.positionLimit,
      let positions = try? PositionBuilder.search(relaxed, tellsWords: tellsWords),
      let automaton = try? SubsetConstruction.automaton(of: positions, alphabet, tellsWords: tellsWords)
    else { return nil }
    self.automaton = automaton
    symbols = Self.symbols(of: alphabet)
  }

  /// Makes the shortest string of a length that the pattern matches, or does not match.
  ///
  /// - Parameters:
  ///   - lengths: The numbers of code points that the string may have.
  ///   - isMatch: Whether the pattern is to match.
  /// - Returns: The string; nil when there is none.
  /// - Complexity: O(n × m) in the greatest length and the number of states.
  package func string(lengths: ClosedRange<Int>, isMatch: Bool) -> String? {
    var layers: [[Int: (previous: Int, scalar: Unicode.Scalar)]] = []
    var states = [automaton.start(after: .nothing)]
    for length in 0...lengths.upperBound {
      if length >= lengths.lowerBound, let end = states.first(where: { accepts($0) == isMatch }) {
        return Self.text(to: end, through: layers)
      }
      var layer: [Int: (previous: Int, scalar: Unicode.Scalar)] = [:]
      var next: [Int] = []
      for state in states {
        for (symbol, scalar) in symbols {
          let target = target(of: state, symbol)
          guard layer[target] == nil else { continue }
          layer[target] = (state, scalar)
          next.append(target)
        }
      }
      layers.append(layer)
      states = next
    }
    return nil
  }

  /// Whether the pattern matches a string.
  package func matches(_ string: String) -> Bool {
    let end = string.unicodeScalars.reduce(automaton.start(after: .nothing)) { state, scalar in
      target(of: state, alphabet.runs.last { $0.start <= scalar.value }?.symbol ?? 0)
    }
    return accepts(end)
  }

  private func target(of state: Int, _ symbol: Int) -> Int {
    state == DFA.dead || state == DFA.certain ? state : automaton.rows[state][symbol]
  }

  private func accepts(_ state: Int) -> Bool {
    state == DFA.certain || state != DFA.dead && automaton.accepts[state]
  }

  private static func text(
    to end: Int, through layers: [[Int: (previous: Int, scalar: Unicode.Scalar)]]
  ) -> String {
    var scalars: [Unicode.Scalar] = []
    var state = end
    for layer in layers.reversed() {
      guard let step = layer[state] else { break }
      scalars.append(step.scalar)
      state = step.previous
    }
    var text = ""
    text.unicodeScalars.append(contentsOf: scalars.reversed())
    return text
  }

  private static func symbols(of alphabet: Alphabet) -> [(symbol: Int, scalar: Unicode.Scalar)] {
    var found: [(symbol: Int, scalar: Unicode.Scalar)] = []
    var known: Set<Int> = []
    for scalar in preferred + alphabet.examples.compactMap(Unicode.Scalar.init) {
      let symbol = alphabet.runs.last { $0.start <= scalar.value }?.symbol ?? 0
      if known.insert(symbol).inserted { found.append((symbol, scalar)) }
    }
    return found
  }
}
