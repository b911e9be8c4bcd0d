@testable @_spi(Generated) import APIRuntime
@testable import Patterns

extension CompiledPattern {
  /// Compiles an expression and matches it with the runtime's matchers.
  static func matches(_ source: String, _ string: String) throws(PatternError) -> Bool {
    try PatternCompiler().compile(source).program.matches(string)
  }

  /// How the program decides, in a word.
  var kind: String {
    switch program {
    case .dfa: "dfa"
    case .nfa: "nfa"
    case .regex: "regex"
    case .length: "length"
    case .all: "all"
    case .not: "not"
    }
  }
}

extension CompiledPattern.Program {
  /// Runs the runtime's matchers on the tables, as generated code does with literals.
  func matches(_ string: String) -> Bool {
    var string = string
    return string.withUTF8 { matches(CheckedBytes($0)) }
  }

  private func matches(_ bytes: CheckedBytes) -> Bool {
    switch self {
    case .dfa(let table): table.matches(bytes)
    case .nfa(let table): table.matches(bytes)
    case .regex(let text): FallbackRegex(text).matches(bytes)
    case .length(let least, let most): Pattern.Program.length(least: least, most: most).matches(bytes)
    case .all(let programs): programs.allSatisfy { $0.matches(bytes) }
    case .not(let program): !program.matches(bytes)
    }
  }
}

extension DFATable {
  /// Runs the runtime's matcher.
  func matches(_ bytes: CheckedBytes) -> Bool {
    lend([classes.ascii, classes.beyond, rows]) { parts in
      DFAMatcher(columns: columns, ascii: parts[0], beyond: parts[1], rows: parts[2]).matches(bytes)
    }
  }
}

extension NFATable {
  /// Runs the runtime's matcher.
  func matches(_ bytes: CheckedBytes) -> Bool {
    lend([classes.ascii, classes.beyond, entries, steps, targets]) { parts in
      NFAMatcher(
        columns: columns, classes: APIRuntime.ClassTable(ascii: parts[0], beyond: parts[1]), entries: parts[2],
        steps: parts[3], targets: parts[4]
      ).matches(bytes)
    }
  }
}

/// Lends the bytes of texts to `body`.
private func lend(_ texts: [String], _ body: ([CheckedBytes]) -> Bool) -> Bool {
  func next(_ rest: ArraySlice<String>, _ parts: [CheckedBytes]) -> Bool {
    guard var text = rest.first else { return body(parts) }
    return text.withUTF8 { next(rest.dropFirst(), parts + [CheckedBytes($0)]) }
  }
  return next(texts[...], [])
}
