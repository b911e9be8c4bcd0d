import SwiftSource

/// What is asked of the parts of a type, each by the name of the part.
struct NamedConstraints {
  private let parts: String
  private let entries: [(name: Identifier, constraint: ConstraintPlan)]

  /// Makes constraints of `parts`, which is what comments call them, and of the names; nil stands for a part of which
  /// nothing is asked.
  init(of parts: String, _ entries: [(name: Identifier, constraint: ConstraintPlan?)]) {
    self.parts = parts
    self.entries = entries.compactMap { name, constraint in constraint.map { (name, $0) } }
  }

  /// The type that declares the constraints; none when each is declared elsewhere, or there is none.
  func declarations(by code: ConstraintCode) -> [Declaration] {
    let properties: [Declaration] = entries.flatMap { name, constraint in
      declarations(of: constraint, named: name, by: code)
    }
    guard !properties.isEmpty else { return [] }
    return [
      .enumeration(
        EnumDeclaration(
          documentation: DocComment("What the description asks of the \(parts) beyond their types."), "Constraints",
          members: properties))
    ]
  }

  /// A constraint as a property; nothing for one that is declared elsewhere.
  private func declarations(
    of constraint: ConstraintPlan, named name: Identifier, by code: ConstraintCode
  ) -> [Declaration] {
    switch constraint {
    case .named: []
    case .schema(let assertions): code.properties(of: assertions, named: name)
    case .string, .number, .array, .map:
      [.property(PropertyDeclaration(modifiers: [.static], name, .constant(code.code(of: constraint))))]
    }
  }
}
