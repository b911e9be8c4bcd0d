import Patterns
import SwiftSource

extension CompiledPattern {
  /// The expression that makes the runtime's `Pattern`: the source for the reader, and what was compiled from it.
  var code: CodeBlock {
    "Pattern(\(arguments: ["\(LongStringLiteral(source))", program.code]))"
  }
}

extension CompiledPattern.Program {
  /// The expression that makes the runtime's `Pattern.Program`.
  fileprivate var code: CodeBlock {
    switch self {
    case .dfa(let table): ".dfa(\(arguments: table.arguments))"
    case .nfa(let table): ".nfa(\(arguments: table.arguments))"
    case .regex(let text): ".regex(\(arguments: ["\(LongStringLiteral(text))"]))"
    case .length(let least, nil): ".length(least: \(literal: least), most: nil)"
    case .length(let least, let most?): ".length(least: \(literal: least), most: \(literal: most))"
    case .all(let programs): ".all([\(elements: programs.map(\.code))])"
    case .not(let program): ".not(\(arguments: [program.code]))"
    }
  }
}

extension DFATable {
  fileprivate var arguments: [CodeBlock] {
    ["columns: \(literal: columns)"] + classes.arguments + ["rows: \(LongStringLiteral(rows))"]
  }
}

extension NFATable {
  fileprivate var arguments: [CodeBlock] {
    ["columns: \(literal: columns)"] + classes.arguments + [
      "entries: \(LongStringLiteral(entries))", "steps: \(LongStringLiteral(steps))",
      "targets: \(LongStringLiteral(targets))",
    ]
  }
}

extension ClassTable {
  fileprivate var arguments: [CodeBlock] {
    ["ascii: \(LongStringLiteral(ascii))", "beyond: \(LongStringLiteral(beyond))"]
  }
}
