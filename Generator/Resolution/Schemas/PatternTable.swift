import Patterns
import Synchronization

/// The patterns of a description, each compiled once.
final class PatternTable: Sendable {
  private typealias Outcome = Result<CompiledPattern, PatternError>

  private let known = Mutex<[ByteName: Outcome]>([:])

  /// Compiles a pattern, or finds it compiled.
  func compile(_ source: String) throws(PatternError) -> CompiledPattern {
    let name = ByteName(source)
    if let outcome = known.withLock({ $0[name] }) { return try outcome.get() }
    let outcome = Outcome { () throws(PatternError) in try PatternCompiler().compile(source) }
    known.withLock { $0[name] = outcome }
    return try outcome.get()
  }

  /// Starts to compile patterns on another core, if there is one: by the time they are asked for, most are compiled.
  func compileAhead(_ sources: [String]) {
    guard !sources.isEmpty else { return }
    Task.detached { for source in sources { _ = try? self.compile(source) } }
  }
}
