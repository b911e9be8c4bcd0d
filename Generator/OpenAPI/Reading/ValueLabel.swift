import Diagnostics

/// How a diagnostic calls a value, and what it is reported as when it is of the wrong kind.
package struct ValueLabel: CustomStringConvertible, Sendable {
  /// What a value of the wrong kind is reported as.
  let wrongType: DiagnosticID
  private let name: String
  /// Whether the value is one of a list.
  let isElement: Bool

  private init(_ name: String, isElement: Bool, wrongType: DiagnosticID) {
    self.name = name
    self.isElement = isElement
    self.wrongType = wrongType
  }

  /// The label of the value of a field, or of a key that the author chose.
  static func member(_ name: String, wrongType: DiagnosticID = .fieldType) -> ValueLabel {
    ValueLabel(name, isElement: false, wrongType: wrongType)
  }

  /// The label of the elements when this is the label of a list.
  var element: ValueLabel {
    ValueLabel(name, isElement: true, wrongType: wrongType)
  }

  /// The subject of a sentence: `'minLength'`.
  package var description: String {
    isElement ? "every element of \(name.quoted)" : name.quoted
  }
}

extension String {
  /// The text in single quotes.
  var quoted: String {
    "'\(self)'"
  }
}
