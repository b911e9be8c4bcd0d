import APIModel
import SwiftSource

extension EnumerationSchema.RawValue {
  /// The words of a case that nothing else names.
  fileprivate var words: String {
    switch self {
    case .string(let text): text
    case .integer(let value): value < 0 ? "minus_\(value.magnitude)" : text
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
    self.init(rawValue: value.rawValue, name: name, text: value.documentation.text)
  }
}
