package import SwiftSource

/// A field of responses as a generated constant.
package struct ResponseFieldPlan: Sendable {
  /// How the value of a field is written.
  package enum Form: String, Hashable, Sendable {
    /// As text.
    case text
    /// As a number, or as `true` or `false`.
    case bare
    /// As texts between commas.
    case texts
    /// As numbers, or as `true` and `false`, between commas.
    case bares
    /// As JSON.
    case json
  }

  /// The name of the field.
  package var wireName: String

  /// The name of the constant.
  package var name: Identifier

  /// The type of the value.
  package var type: TypeName

  /// How the value is written.
  package var form: Form

  /// What is asked of the value, nil when nothing is.
  package var constraint: ConstraintPlan?

  /// What the description says about it, nil when it says nothing.
  package var documentation: String?
}
