import Foundation

/// The public types that a module of `Sources` declares outside others.
enum PublicTypes {
  private static let sources = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sources")

  private static let keywords: Set<Substring> = ["struct", "enum", "class", "protocol", "actor", "typealias"]

  /// The types' names, read from the sources.
  static func declared(in module: String) throws -> Set<String> {
    let folder = sources.appending(path: module)
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".swift") }
    return try paths.reduce(into: []) { names, path in
      let text = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
      names.formUnion(text.split(separator: "\n").compactMap(name(declaredBy:)))
    }
  }

  /// The name in a line that begins a declaration: one inside another type is indented.
  private static func name(declaredBy line: Substring) -> String? {
    let words = line.split(separator: " ")
    guard line.first?.isWhitespace == false, let start = words.firstIndex(of: "public"),
      words[..<start].allSatisfy({ $0.hasPrefix("@") }),
      let keyword = words[start...].firstIndex(where: keywords.contains), keyword + 1 < words.count
    else { return nil }
    return String(words[keyword + 1].prefix { $0.isLetter || $0.isNumber })
  }
}
