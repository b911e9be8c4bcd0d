@_spi(Generated) import APIRuntime
import Patterns
import Synchronization

/// The patterns of a module as the runtime matches them, each made once.
///
/// They are matched by regular expressions: the runtime's tables are made of literals only. A pattern that cannot be
/// said in that way matches nothing: a `pattern` refuses every value then, and what `not` or `patternProperties` makes
/// of it is left to the fixtures' own proof.
final class PatternTable: Sendable {
  private let made = Mutex<[CompiledPattern: Pattern]>([:])

  /// The pattern as the runtime's.
  func pattern(of compiled: CompiledPattern) -> Pattern {
    if let known = made.withLock({ $0[compiled] }) { return known }
    let program: Pattern.Program? = compiled.regularExpression.map { .regex(FallbackRegex($0)) }
    let pattern = Pattern("", program ?? .length(least: 1, most: 0))
    made.withLock { $0[compiled] = pattern }
    return pattern
  }
}
