/// What a description says about something for people to read.
package struct Documentation: Hashable, Sendable {
  /// Where there is more to read: OpenAPI 3.1.1, section 4.8.11.
  package struct External: Hashable, Sendable {
    /// What is there, in CommonMark; nil when nothing says it.
    package var description: String?

    /// The URL of the text.
    package var url: String

    /// Makes a place of its parts.
    package init(description: String?, url: String) {
      self.description = description
      self.url = url
    }
  }

  /// The one-line summary or title, nil when there is none.
  package var summary: String?

  /// The description in CommonMark, nil when there is none.
  package var description: String?

  /// Whether the description advises against using it.
  package var isDeprecated: Bool

  /// The values that are listed, in the description's order, where no type has a case for each; none where any is
  /// meant.
  package var listedValues: [JSONLiteral]

  /// Values that serve as examples, in the description's order.
  package var examples: [JSONLiteral]

  /// Where there is more to read; nil when nothing says it.
  package var external: External?

  /// Makes documentation of its parts.
  package init(
    summary: String? = nil, description: String? = nil, isDeprecated: Bool = false, listedValues: [JSONLiteral] = [],
    examples: [JSONLiteral] = [], external: External? = nil
  ) {
    self.summary = summary
    self.description = description
    self.isDeprecated = isDeprecated
    self.listedValues = listedValues
    self.examples = examples
    self.external = external
  }
}
