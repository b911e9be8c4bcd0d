package import APIModel
package import SwiftSource

/// A case of a generated enumeration.
package struct CasePlan: Hashable, Sendable {
  /// The value on the wire.
  package var rawValue: EnumerationSchema.RawValue

  /// The case's name.
  package var name: Identifier

  /// What the description says about the value, nil when it says nothing.
  package var text: String?

  /// Whether the description advises against using the value. The case has no attribute that says so: generated code
  /// itself makes it and would not compile without a warning.
  package var isDeprecated = false
}

extension CasePlan {
  /// What its documentation says: at least which value it stands for.
  var documentation: String {
    [text, meaning, isDeprecated ? Deprecation.text : nil].compactMap(\.self).joined(separator: "\n\n")
  }

  private var meaning: String {
    switch rawValue {
    case .string(""): "The empty string."
    case .string(let text): "The string `\(text)`."
    case .integer(let value): "The integer `\(value)`."
    case .number(let text): "The number `\(text)`."
    }
  }
}
