package import SwiftSource

/// The pages of a generated operation.
package struct PagesPlan: Sendable {
  /// How the next page is asked for.
  package enum Continuation: Sendable {
    /// By a parameter that takes a member of the page before.
    case cursor(parameter: Identifier, member: MemberPath)
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
  package var items: MemberPath

  /// The type of an item.
  package var item: TypeName
}
