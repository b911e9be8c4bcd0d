import NodeTree

extension Node {
  /// What was found, in the words of a diagnostic: `"one"`, `12`, `null`, `an object`.
  ///
  /// A long text is cut.
  var summary: String {
    switch scalar {
    case nil: kind == .mapping ? "an object" : "an array"
    case .null: "null"
    case .boolean(let value): "\(value)"
    case .integer, .number: text
    case .string(let text) where text.count > 40: "\(text.prefix(40))…".debugDescription
    case .string(let text): text.debugDescription
    }
  }
}
