import SwiftSource

/// The named constraints of a type: each is written once, and both the decoder and `validate()` use it.
struct ConstraintsDeclaration {
  /// A constraint by the name of what it is asked of.
  struct Entry {
    /// The property that it is asked of.
    var name: Identifier
    /// What is asked.
    var constraint: ConstraintPlan
  }

  private let entries: [Entry]

  /// Makes the declaration of constraints.
  init(_ entries: [Entry]) {
    self.entries = entries
  }

  /// The declaration; none when nothing is asked.
  var declarations: [Declaration] {
    guard !entries.isEmpty else { return [] }
    return [
      .enumeration(
        EnumDeclaration(
          documentation: DocComment("What the description asks of the members beyond their types."), "Constraints",
          members: entries.map { entry in
            .property(
              PropertyDeclaration(
                modifiers: [.static], entry.name, type: nil, .constant(entry.constraint.code)))
          }))
    ]
  }
}
