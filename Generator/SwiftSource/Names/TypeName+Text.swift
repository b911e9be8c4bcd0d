extension TypeName {
  /// The type as Swift source, on one line.
  var text: String {
    switch self {
    case .named(let names, let arguments):
      TypeName.path(names) + (arguments.isEmpty ? "" : "<\(arguments.map(\.text).joined(separator: ", "))>")
    case .optional(.existential(let type)), .optional(.opaque(let type)): "(\(type.text))?"
    case .optional(let wrapped): wrapped.text + "?"
    case .array(let element): "[\(element.text)]"
    case .dictionary(let key, let value): "[\(key.text): \(value.text)]"
    case .existential(let type): "any \(type.text)"
    case .opaque(let type): "some \(type.text)"
    }
  }

  private static func path(_ names: [Identifier]) -> String {
    names.map { $0.text(as: .typeName) }.joined(separator: ".")
  }
}
