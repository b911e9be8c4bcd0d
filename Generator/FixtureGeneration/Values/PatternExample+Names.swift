import Patterns

extension PatternExample {
  /// Whether a pattern matches a name, as far as an automaton of a bearable size can tell; false where none can.
  static func matches(_ pattern: CompiledPattern, _ name: String) -> Bool {
    PatternExample(of: pattern)?.matches(name) ?? false
  }
}
