/// How an operation's next page is asked for, as the configuration says.
package struct Pagination: Hashable, Sendable {
  /// What tells the next page.
  package enum Continuation: Hashable, Sendable {
    /// A parameter takes what a member of the page before says: the members that lead to it.
    case cursor(parameter: String, member: [String])
    /// A parameter takes the number of the page; the first one's number.
    case number(parameter: String, first: Int)
    /// A parameter takes the number of the items before.
    case offset(parameter: String)
    /// The field `Link` of the page before, RFC 8288, has a target of the relation `next`.
    case link
  }

  /// What tells the next page.
  package var continuation: Continuation

  /// The members that lead to the items of a page; empty when the page is the list of them.
  package var items: [String]

  /// Makes a pagination of its parts.
  package init(_ continuation: Continuation, items: [String]) {
    self.continuation = continuation
    self.items = items
  }
}
