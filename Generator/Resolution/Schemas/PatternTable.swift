import Patterns

/// The patterns of a description, each compiled once.
struct PatternTable {
  private let compiler = PatternCompiler()
  private var known: [[UInt8]: Result<CompiledPattern, PatternError>] = [:]

  /// A pattern as it is matched.
  ///
  /// - Throws: What is wrong with the pattern.
  mutating func compile(_ source: String) throws(PatternError) -> CompiledPattern {
    let bytes: [UInt8] = Array(source.utf8)
    if let result = known[bytes] { return try result.get() }
    let result = Result { () throws(PatternError) in try compiler.compile(source) }
    known[bytes] = result
    return try result.get()
  }
}
