extension TypeName {
  /// The type as Swift source, on one line.
  var text: String {
    switch self {
    case .named(let names, let arguments):
      TypeName.path(names) + (arguments.isEmpty ? "" : "<\(arguments.map(\.text).joined(separator: ", "))>")
    case .optional(let wrapped): (wrapped.isConstraint ? "(\(wrapped.text))" : wrapped.text) + "?"
    case .array(let element): "[\(element.text)]"
    case .dictionary(let key, let value): "[\(key.text): \(value.text)]"
    case .existential(let type): "any \(type.text)"
    case .opaque(let type): "some \(type.text)"
    }
  }

  /// Whether the type starts with `any` or `some`, which reach farther than a `?` behind them.
  private var isConstraint: Bool {
    switch self {
    case .existential, .opaque: true
    case .named, .optional, .array, .dictionary: false
    }
  }

  private static func path(_ names: [Identifier]) -> String {
    names.map { $0.text(as: .typeName) }.joined(separator: ".")
  }
}
