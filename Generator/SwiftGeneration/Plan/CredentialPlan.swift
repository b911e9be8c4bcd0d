package import APIModel

/// The credential that a generated client carries.
package struct CredentialPlan: Sendable {
  /// How it is carried.
  package var kind: SecurityScheme.Kind

  /// What the description says about it, nil when it says nothing.
  package var documentation: String?
}
