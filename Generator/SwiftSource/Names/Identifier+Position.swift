extension Identifier {
  /// Where in a source text a name stands: whether it needs backticks depends on it.
  package enum Position: Hashable, Sendable, CaseIterable {
    /// The name of a type, where it is declared and where it is used.
    case typeName
    /// The name of an enum case, where it is declared.
    case enumCase
    /// The name of a property or function, where it is declared.
    case member
    /// After a dot: `value.name`, `.name`.
    case memberAccess
    /// The label of a parameter, where the function is declared.
    case parameterLabel
    /// The label of an argument, in a call or a pattern.
    case argumentLabel
    /// Any other place in an expression: a parameter, a variable, a member without a dot before it.
    case expression
  }

  /// Whether the name can stand at a position at all, be it in backticks.
  ///
  /// The compiler takes `Type` and `Protocol` behind a dot for metatypes and `self` and `Self` for themselves, with
  /// backticks or without. A property is also used without a dot, so that `self` is none; a case named `self` is fine.
  package func isUsable(as position: Position) -> Bool {
    switch position {
    case .typeName, .enumCase, .memberAccess: !["Protocol", "Self", "Type"].contains(text)
    case .member: !["Protocol", "Self", "Type", "self"].contains(text)
    case .expression: !["Self", "self"].contains(text)
    case .parameterLabel, .argumentLabel: true
    }
  }

  /// Appends the name in UTF-8 as it is written at a position.
  func write(to bytes: inout [UInt8], as position: Position) {
    let needsBackticks = needsBackticks(as: position)
    if needsBackticks { bytes.append(UInt8(ascii: "`")) }
    bytes.append(contentsOf: text.utf8)
    if needsBackticks { bytes.append(UInt8(ascii: "`")) }
  }

  private func needsBackticks(as position: Position) -> Bool {
    switch position {
    case .typeName: isLikeAWord && (Identifier.reservedWords.contains(text) || Identifier.wordsOfTypes.contains(text))
    case .enumCase, .member, .expression: isLikeAWord && Identifier.reservedWords.contains(text)
    case .memberAccess: text == "init" || text == "self"
    case .parameterLabel: text == "inout" || text == "let" || text == "var"
    case .argumentLabel: text == "inout"
    }
  }

  /// Whether the name is short and of small letters behind the first, as reserved words are: most names are not, and
  /// need not be looked up.
  private var isLikeAWord: Bool {
    text.utf8.count <= 15 && text.utf8.dropFirst().allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
  }

  /// The words that are no names in expressions and declarations. All others of Swift 6.3 are words only where the
  /// grammar expects them.
  private static let reservedWords: Set<String> = [
    "Any", "Self", "as", "associatedtype", "await", "break", "case", "catch", "class", "continue", "default", "defer",
    "deinit", "do", "else", "enum", "extension", "fallthrough", "false", "fileprivate", "for", "func", "guard", "if",
    "import", "in", "init", "inout", "internal", "is", "let", "nil", "operator", "precedencegroup", "private",
    "protocol", "public", "repeat", "rethrows", "return", "self", "static", "struct", "subscript", "super", "switch",
    "throw", "throws", "true", "try", "typealias", "var", "where", "while",
  ]

  /// The words that are no names where a type is expected, besides the reserved ones.
  private static let wordsOfTypes: Set<String> = ["any", "async", "each", "nonisolated", "sending", "some"]
}
