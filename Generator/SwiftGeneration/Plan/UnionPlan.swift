package import APIModel
package import SwiftSource

/// The cases of a generated enumeration whose values follow one of several schemas.
package struct UnionPlan: Hashable, Sendable {
  /// What stands for the values of one schema.
  package enum Branch: Hashable, Sendable {
    /// A case that holds them.
    case value(Case)
    /// A case for each string that the schema lists, which stands inline and lists nothing else; any other string is no
    /// case's.
    case strings([CasePlan], documentation: String?)
  }

  /// A case, and the type of what it holds.
  package struct Case: Hashable, Sendable {
    /// The case's name.
    package var name: Identifier

    /// The type of the value.
    package var type: ValueType

    /// What is asked of the value beyond its type, nil when nothing is, or when a whole schema says it of all cases.
    package var constraint: ConstraintPlan?

    /// Where the description declares the schema of the value.
    package var source: String

    /// What the description says about it, nil when it says nothing.
    package var documentation: String?
  }

  /// What stands for each schema, in the description's order.
  package var branches: [Branch]

  /// How the branch of a value is found.
  package var selection: UnionSchema.Selection

  /// Whether the values of the cases are stored elsewhere: the enumeration contains itself, or they are large.
  package var isIndirect: Bool
}

extension UnionPlan {
  /// The cases that hold a value.
  package var cases: [Case] { branches.compactMap(\.valueCase) }

  /// The cases that stand for a string.
  var strings: [CasePlan] { branches.flatMap(\.strings) }

  /// Whether `validate()` has something to check about the value of a case.
  var isChecked: Bool { cases.contains { $0.constraint != nil || $0.type.holdsModel } }
}

extension UnionPlan.Branch {
  /// The case that holds the values, nil for strings.
  package var valueCase: UnionPlan.Case? {
    if case .value(let unionCase) = self { unionCase } else { nil }
  }

  /// The cases that stand for a string; none where one case holds the values.
  package var strings: [CasePlan] {
    if case .strings(let strings, _) = self { strings } else { [] }
  }
}
