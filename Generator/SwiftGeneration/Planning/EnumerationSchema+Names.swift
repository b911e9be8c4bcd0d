import APIModel
import SwiftSource

extension EnumerationSchema.RawValue {
  /// The words of a case that nothing else names.
  fileprivate var words: String {
    switch self {
    case .string(let text): text
    case .integer, .number:
      // `-1.5` and `1e-30` are `minus1_5` and `_1eMinus30`.
      (text.hasPrefix("-") ? "minus_\(text.dropFirst())" : text).replacing("e-", with: "e_minus_")
    }
  }
}

extension EnumerationSchema.Value {
  /// The name of the value's case, and where it stands.
  var wireName: WireName { WireName(rawValue.text, words: name ?? rawValue.words, at: location) }
}

extension CasePlan {
  /// Makes the case of a listed value.
  init(_ value: EnumerationSchema.Value, named name: Identifier) {
    self.init(
      rawValue: value.rawValue, name: name, text: value.documentation.text,
      isDeprecated: value.documentation.isDeprecated)
  }
}
