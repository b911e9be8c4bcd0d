/// Texts put together at random from the marks of Markdown, DocC and Swift: the same ones in every run.
enum Mixtures {
  static let texts: [String] = {
    var generator = Generator(state: 42)
    return (0..<2_000).map { _ in
      (0..<Int.random(in: 1...12, using: &generator)).map { _ in marks.randomElement(using: &generator) ?? "" }.joined()
    }
  }()

  private static let marks = [
    "a", "b", " ", "  ", "    ", "\n", "\n\n", "\r", "\t", "- ", "* ", "1. ", "`", "```", "~~~", "|", "|-|", "---",
    "===",
    "#", "> ", "<", "<!--", "<div>", "[", "]", "](", ")", "[a]:", "![", "Returns:", "- Returns:", "- Parameter a:",
    "- Parameters:\n  - a: x", "*", "_", "**", "\\", "@x", ":", "&#45; ", "word word word", "*/", "\"", "\u{2028}",
    "\0",
  ]

  /// SplitMix64: random enough, and the same everywhere.
  private struct Generator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }
}
