package import APIModel
package import SwiftSource

/// The cases of a generated enumeration whose values follow one of several schemas.
package struct UnionPlan: Sendable {
  /// What stands for the values of one schema: a case that holds them, or a case for each string that the schema lists.
  package struct Case: Sendable {
    /// The case's name.
    package var name: Identifier

    /// The type of the value.
    package var type: ValueType

    /// The strings that the schema lists, if it stands inline and only lists strings: each is a case of its own, which
    /// holds nothing, and any other string is no case's. Empty for a case that holds a value.
    package var listed: [CasePlan] = []

    /// What is asked of the value beyond its type, nil when nothing is, or when a whole schema says it of all cases.
    package var constraint: ConstraintPlan?

    /// Where the description declares the schema of the value.
    package var source: String

    /// What the description says about it, nil when it says nothing.
    package var documentation: String?
  }

  /// The cases, in the description's order.
  package var cases: [Case]

  /// How the case of a value is found.
  package var selection: UnionSchema.Selection

  /// Whether the values of the cases are stored elsewhere: the enumeration contains itself, or they are large.
  package var isIndirect: Bool

  /// Whether `validate()` has something to check about the value of a case.
  package var isChecked: Bool { cases.contains { $0.constraint != nil || $0.type.holdsModel } }
}
