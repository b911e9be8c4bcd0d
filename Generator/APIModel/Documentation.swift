/// What a description says about something for people to read.
package struct Documentation: Hashable, Sendable {
  /// The one-line summary or title, nil when there is none.
  package var summary: String?

  /// The description in CommonMark, nil when there is none.
  package var description: String?

  /// Whether the description advises against using it.
  package var isDeprecated: Bool

  /// Makes documentation of its parts.
  package init(summary: String? = nil, description: String? = nil, isDeprecated: Bool = false) {
    self.summary = summary
    self.description = description
    self.isDeprecated = isDeprecated
  }
}
