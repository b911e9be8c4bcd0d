/// What is fuzzed, by the names of the command and of the folders in `Corpus`.
public enum FuzzTarget: String, CaseIterable, Sendable {
  /// The JSON reader: its verdict is the reference reader's, and what it read is written and read again as it was.
  case json
  /// The parser of date-times: what it read is written and read again as it was.
  case date
  /// The matcher of patterns: it finds what Swift's `Regex` finds.
  case pattern
  /// The generated decoder of the endpoint: what it accepts is written, and accepted again, as it was.
  case connection

  /// Runs one input. A broken promise traps, as a crash does.
  public func run(_ bytes: [UInt8]) {
    switch self {
    case .json: JSONTarget.run(bytes)
    case .date: DateTarget.run(bytes)
    case .pattern: PatternTarget.run(bytes)
    case .connection: ConnectionTarget.run(bytes)
    }
  }
}
