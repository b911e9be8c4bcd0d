import SwiftSource

/// What is said about something that the description advises against using.
enum Deprecation {
  /// The sentence of a documentation comment.
  static let text = "Deprecated: the description advises against using it."

  /// The attribute of a method. A type or property has none: generated code itself uses it and would not compile
  /// without a warning.
  static let attribute = Attribute.deprecated(
    message: StringLiteral("The description advises against using it."))
}
