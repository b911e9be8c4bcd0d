import SwiftSource

/// What is said about an operation's input.
struct ParameterDocumentation {
  private let parameter: ParameterPlan

  /// Makes the documentation of a parameter.
  init(_ parameter: ParameterPlan) {
    self.parameter = parameter
  }

  /// What the description says, or the name on the wire.
  var text: String { parameter.documentation ?? "The parameter `\(parameter.wireName)`." }

  /// The comment of the property.
  var comment: DocComment {
    let deprecation: String? = parameter.isDeprecated ? Deprecation.text : nil
    let presence: String? = parameter.isOptional ? "Nil when it is not sent." : nil
    let limits: String? = parameter.constraint == nil ? nil : "Limited: see ``validate()``."
    let notes: [String] = [deprecation, presence, limits].compactMap(\.self)
    return DocComment(notes.isEmpty ? text : "\(text)\n\n\(notes.joined(separator: " "))")
  }
}
