package import SwiftSource

/// A member of a result, by the properties that lead to it.
package struct MemberPath: Sendable {
  /// The properties after the result, such as `.meta?.next`; empty for the result itself.
  package var properties: CodeBlock

  /// The type of the member's value.
  package var type: ValueType

  /// Whether there may be none.
  package var isOptional: Bool
}
