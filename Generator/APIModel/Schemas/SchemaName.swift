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
    var (left, right) = (left.rawValue, right.rawValue)
    return left.withUTF8 { left in right.withUTF8 { right in left.elementsEqual(right) } }
  }

  /// Hashes the bytes of the name.
  package func hash(into hasher: inout Hasher) {
    var rawValue = rawValue
    rawValue.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}
