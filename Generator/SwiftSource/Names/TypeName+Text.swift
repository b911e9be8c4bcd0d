extension TypeName: CodeText {
  /// Appends the type as Swift source, on one line.
  func write(to bytes: inout [UInt8]) {
    switch self {
    case .named(let names, let arguments):
      TypeName.write(names, to: &bytes)
      if !arguments.isEmpty { TypeName.write("<", arguments, ">", to: &bytes) }
    case .optional(let wrapped):
      if wrapped.isConstraint { TypeName.write("(", [wrapped], ")", to: &bytes) } else { wrapped.write(to: &bytes) }
      bytes.append(UInt8(ascii: "?"))
    case .array(let element): TypeName.write("[", [element], "]", to: &bytes)
    case .dictionary(let key, let value): TypeName.write("[", [key, value], "]", separator: ": ", to: &bytes)
    case .existential(let type): TypeName.write("any ", [type], "", to: &bytes)
    case .opaque(let type): TypeName.write("some ", [type], "", to: &bytes)
    }
  }

  /// Whether the type starts with `any` or `some`, which reach farther than a `?` behind them.
  private var isConstraint: Bool {
    switch self {
    case .existential, .opaque: true
    case .named, .optional, .array, .dictionary: false
    }
  }

  /// Appends names with dots between them.
  private static func write(_ names: [Identifier], to bytes: inout [UInt8]) {
    for (index, name) in names.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ".")) }
      name.write(to: &bytes, as: .typeName)
    }
  }

  /// Appends types with a text before them, between two of them, and behind them.
  private static func write(
    _ start: String, _ types: [TypeName], _ end: String, separator: String = ", ", to bytes: inout [UInt8]
  ) {
    bytes += start.utf8
    for (index, type) in types.enumerated() {
      if index > 0 { bytes += separator.utf8 }
      type.write(to: &bytes)
    }
    bytes += end.utf8
  }
}
