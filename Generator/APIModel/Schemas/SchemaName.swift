/// The name under which a description declares a schema, such as `V1ConnectionOutput`.
package struct SchemaName: Hashable, Sendable, CustomStringConvertible {
  /// The key in `components/schemas`, byte for byte.
  package var rawValue: String

  /// Makes a name of a key in `components/schemas`.
  package init(_ rawValue: String) {
    self.rawValue = rawValue
  }

  /// What a type is named by: the key of a component, or the names and keywords that lead to any other schema; of a
  /// whole file, the file's name.
  package var place: String {
    guard let mark = rawValue.firstIndex(of: "#") else { return rawValue }
    let pointer: Substring = rawValue[rawValue.index(after: mark)...]
    if pointer.isEmpty {
      let file: Substring = rawValue[..<mark].split(separator: "/").last ?? ""
      return String(file.prefix { $0 != "." })
    }
    let root = "/components/schemas/"
    return String(pointer.hasPrefix(root) ? pointer.dropFirst(root.count) : pointer)
  }

  /// The key itself.
  package var description: String { rawValue }
}

// Equal strings may have different bytes ("é" has two spellings), and names are bytes.
extension SchemaName {
  /// Whether two names have the same bytes.
  package static func == (left: SchemaName, right: SchemaName) -> Bool {
    left.rawValue.utf8.elementsEqual(right.rawValue.utf8)
  }

  /// Hashes the bytes of the name.
  package func hash(into hasher: inout Hasher) {
    for byte in rawValue.utf8 { hasher.combine(byte) }
  }
}
