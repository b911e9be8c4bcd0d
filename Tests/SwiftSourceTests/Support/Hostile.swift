import SwiftSource

/// Text that wants out of a comment, a literal or an identifier.
enum Hostile {
  static let texts = [
    "a\rimport Evil", "a\r\nimport Evil", "a\nimport Evil", "a\u{2028}import Evil", "a\u{2029}import Evil",
    "a\u{85}import Evil", "a\u{B}import Evil", "a\u{C}import Evil", "a\0b", "a\tb", "a\u{7F}b", "a\u{1B}[31mb",
    "a\u{1}b",
    "a\u{202E}b", "a\u{2066}b\u{2069}", "a\u{FEFF}b", "a\u{200B}b", "a`b", "a``b", "*/ import Evil /*", "/* a",
    "\"\"\"\na\n\"\"\"", "\"", "\\", "a\\",
    "\\(evil())", "#\"\\#(evil())\"#", "\\u{41}", "\u{430}\u{435}", "e\u{301}", "\u{E9}", "\u{1F469}\u{200D}\u{1F680}",
    "- Returns: evil\n- Parameter x: evil\n- Parameters:\n  - y: evil\n- Throws: evil", "* Returns: a",
    "```\nlet a = 1", "~~~", "<!-- a", "<script>", "@Comment {", "", " ", "\n\n", "#", "#if a",
    "    code", "| a | b |\n| - | - |\n| 1 | 2 |", "a\n---\nb", "[a]: b", "[a", "](", "`",
    String(repeating: "word ", count: 60), String(repeating: "w", count: 300),
    "- " + String(repeating: "item ", count: 60) + "\n  - " + String(repeating: "nested ", count: 60),
    "a  \nb\\\nc", "\u{10FFFF}\u{E0041}\u{AD}", "TODO: a", "swift-format-ignore", "swift-format-ignore-file",
    "MARK: - a",
  ]
}

extension Identifier.Position {
  /// Every word that means something to Swift 6.3.
  static let keywords: [Identifier] = [
    "Any", "Protocol", "Self", "Type", "actor", "any", "as", "associatedtype", "async", "await", "borrowing", "break",
    "case", "catch", "class", "consume", "consuming", "continue", "convenience", "copy", "default", "defer", "deinit",
    "didSet", "discard", "distributed", "do", "dynamic", "each", "else", "enum", "extension", "fallthrough", "false",
    "fileprivate", "final", "for", "func", "get", "guard", "if", "import", "in", "indirect", "infix", "init", "inout",
    "internal", "is", "isolated", "lazy", "left", "let", "macro", "module", "mutating", "nil", "none", "nonisolated",
    "nonmutating", "nonsending", "open", "operator", "optional", "override", "package", "postfix", "precedencegroup",
    "prefix", "private", "protocol", "public", "repeat", "required", "rethrows", "return", "right", "self", "sending",
    "set", "some", "static", "struct", "subscript", "super", "switch", "then", "throw", "throws", "true", "try",
    "typealias", "unowned", "unsafe", "using", "var", "weak", "where", "while", "willSet", "yield",
  ]
}
