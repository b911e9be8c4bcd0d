/// A documentation comment made of text from outside: CommonMark that nobody has checked.
///
/// Whatever the text holds, it is printed as `///` lines and nothing else.
package struct DocComment: Hashable, Sendable {
  /// What is said about one parameter.
  package struct Parameter: Hashable, Sendable {
    /// The parameter's name inside the body.
    package var name: Identifier
    /// What the parameter means; the name stands in for an empty text.
    package var text: String

    /// Creates the documentation of a parameter.
    package init(_ name: Identifier, _ text: String) {
      self.name = name
      self.text = text
    }
  }

  /// The text, its first paragraph being the summary.
  package var text: String
  /// The `- Parameter` sections, in order.
  package var parameters: [Parameter]
  /// The `- Returns:` section; nil or an empty text writes none.
  package var returns: String?
  /// The `- Throws:` section; nil or an empty text writes none.
  package var throwing: String?
  /// The `- SeeAlso:` sections, in order.
  package var seeAlso: [String]

  /// Creates a comment.
  package init(
    _ text: String,
    parameters: [Parameter] = [],
    returns: String? = nil,
    throwing: String? = nil,
    seeAlso: [String] = []
  ) {
    self.text = text
    self.parameters = parameters
    self.returns = returns
    self.throwing = throwing
    self.seeAlso = seeAlso
  }
}
