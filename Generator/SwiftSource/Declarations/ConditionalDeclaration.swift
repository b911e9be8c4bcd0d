/// Declarations between `#if` and `#endif`, with those of an `#else` when there are any.
package struct ConditionalDeclaration: Hashable, Sendable {
  /// What is asked.
  package var condition: CompilationCondition
  /// The declarations that are compiled when the condition holds.
  package var declarations: [Declaration]
  /// The declarations that are compiled when it does not.
  package var otherwise: [Declaration]

  /// Creates a conditional group.
  package init(condition: CompilationCondition, declarations: [Declaration], otherwise: [Declaration] = []) {
    self.condition = condition
    self.declarations = declarations
    self.otherwise = otherwise
  }
}

extension ConditionalDeclaration {
  /// Writes the declarations between `#if` and `#endif`.
  func write(to writer: inout SourceWriter) {
    writer.writeLine("#if \(condition.text)")
    writer.indented { $0.write(declarations) }
    if !otherwise.isEmpty {
      writer.writeLine("#else")
      writer.indented { $0.write(otherwise) }
    }
    writer.writeLine("#endif")
  }
}
