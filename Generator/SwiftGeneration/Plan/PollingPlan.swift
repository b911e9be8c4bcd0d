/// When a generated operation whose result takes time has its last one.
package struct PollingPlan: Sendable {
  /// What tells it.
  package var member: MemberPath

  /// The values that tell it.
  package var values: [String]

  /// How many seconds to wait before the operation is called again.
  package var interval: Int
}
