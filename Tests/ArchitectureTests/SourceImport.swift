/// An import in a source file.
struct SourceImport: Hashable, CustomStringConvertible {
  /// The module.
  let module: String

  /// Whether the import stands under `#else` of `#if canImport(FoundationEssentials)`.
  let isFallback: Bool

  /// Where it stands: the file and the line.
  let place: String

  /// The place and the module.
  var description: String { "\(place): \(module)" }

  /// Every import of a file.
  static func all(in text: String, of path: String) -> [SourceImport] {
    var imports: [SourceImport] = []
    var conditions: [String] = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let words = line.split(separator: " ").map(String.init)
      switch words.first {
      case "#if": conditions.append(words.dropFirst().joined(separator: " "))
      case "#else": conditions.append((conditions.popLast() ?? "") + " else")
      case "#endif": _ = conditions.popLast()
      default:
        guard let module = module(importedBy: words) else { continue }
        imports.append(
          SourceImport(
            module: module, isFallback: conditions.last == "canImport(FoundationEssentials) else",
            place: "\(path):\(index + 1)"))
      }
    }
    return imports
  }

  /// The module that a line imports; nil when it is no import.
  private static func module(importedBy words: [String]) -> String? {
    guard let position = words.firstIndex(of: "import"), position + 1 < words.count,
      words[..<position].allSatisfy({ $0.hasPrefix("@") || accessLevels.contains($0) })
    else { return nil }
    // `import struct Module.Type` names a declaration behind its kind.
    let rest = words[(position + 1)...].filter { !kinds.contains($0) }
    return rest.first?.split(separator: ".").first.map(String.init)
  }

  private static let accessLevels: Set<String> = ["public", "package", "internal", "fileprivate", "private"]
  private static let kinds: Set<String> = ["struct", "class", "enum", "protocol", "typealias", "func", "let", "var"]
}
