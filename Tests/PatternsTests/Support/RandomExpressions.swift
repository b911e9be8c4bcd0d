/// Small expressions and strings over a few characters, so that many of them match.
struct RandomExpressions {
  private var random: SeededGenerator
  /// What opens a group.
  private let openings: [String]
  private let atoms = ["a", "b", "é", "\\w", "\\W", "\\s", ".", "[ab]", "[^a]", "[^]", "-"]

  /// Creates a source of expressions.
  init(seed: UInt64, openings: [String] = ["(", "(?:"]) {
    random = SeededGenerator(seed: seed)
    self.openings = openings
  }

  /// An expression whose groups are nested at most `depth` deep.
  mutating func expression(depth: Int) -> String {
    (0..<Int.random(in: 1...2, using: &random)).map { _ in sequence(depth: depth) }.joined(separator: "|")
  }

  /// A string of at most eight characters.
  mutating func string() -> String {
    let characters = ["a", "b", " ", "-", "é", "\n", "😀"]
    return (0..<Int.random(in: 0...8, using: &random)).map { _ in
      characters.randomElement(using: &random) ?? "a"
    }.joined()
  }

  private mutating func sequence(depth: Int) -> String {
    (0..<Int.random(in: 0...3, using: &random)).map { _ in repeated(depth: depth) }.joined()
  }

  private mutating func repeated(depth: Int) -> String {
    let quantifiers = ["", "", "", "*", "+", "?", "{2}", "{1,3}", "{2,}", "{0}", "*?"]
    if Int.random(in: 0..<6, using: &random) == 0 {
      return ["^", "$", "\\b", "\\B"].randomElement(using: &random) ?? ""
    }
    return atom(depth: depth) + (quantifiers.randomElement(using: &random) ?? "")
  }

  private mutating func atom(depth: Int) -> String {
    guard depth > 0, Int.random(in: 0..<3, using: &random) == 0 else {
      return atoms.randomElement(using: &random) ?? "a"
    }
    return (openings.randomElement(using: &random) ?? "(") + expression(depth: depth - 1) + ")"
  }
}
