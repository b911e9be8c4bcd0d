extension Identifier {
  /// Where in a source text a name stands: what has to be written in backticks depends on it.
  package enum Position: Hashable, Sendable, CaseIterable {
    /// The name of a type, where it is declared and where it is used.
    case typeName
    /// The name of an enum case, where it is declared.
    case enumCase
    /// The name of a property or method, where it is declared.
    case member
    /// After a dot: `value.name`.
    case memberAccess
    /// The label of a parameter or an argument.
    case argumentLabel
    /// The name of a parameter or variable inside a body, and any other expression.
    case expression
  }

  /// Whether the name can stand at a position at all, be it in backticks.
  package func isUsable(as position: Position) -> Bool {
    true
  }

  /// The name as it is written at a position.
  func text(as position: Position) -> String {
    text
  }
}
