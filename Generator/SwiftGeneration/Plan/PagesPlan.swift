package import SwiftSource

/// The pages of a generated operation.
package struct PagesPlan: Sendable {
  /// A member of a page, by the properties that lead to it.
  package struct Path: Sendable {
    /// The properties after the page, such as `meta?.next`; empty for the page itself.
    package var properties: CodeBlock

    /// The type of the member's value.
    package var type: ValueType

    /// Whether there may be none.
    package var isOptional: Bool
  }

  /// How the next page is asked for.
  package enum Continuation: Sendable {
    /// By a parameter that takes a member of the page before.
    case cursor(parameter: Identifier, member: Path)
    /// By a parameter that takes the number of the page.
    case number(parameter: Identifier, first: Int)
    /// By a parameter that takes the number of items before.
    case offset(parameter: Identifier)
    /// By the field `Link`.
    case link
  }

  /// How the next page is asked for.
  package var continuation: Continuation

  /// Where the items of a page are.
  package var items: Path

  /// The type of an item.
  package var item: TypeName
}
