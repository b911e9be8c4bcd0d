internal import JSONCoding

extension GenerationLock {
  /// The lock as a file: JSON with one line a file, sorted, so that a change of one file changes one line.
  var text: String {
    let files: [(String, String)] = self.files.sorted { $0.key < $1.key }.map { ($0.key, $0.value.hex) }
    return """
      {
        "description": \(Self.quoted(description.hex)),
        "configuration": \(configuration.map { Self.quoted($0.hex) } ?? "null"),
        "files": {
      \(files.map { "    \(Self.quoted($0)): \(Self.quoted($1))" }.joined(separator: ",\n"))
        }
      }

      """
  }

  /// Reads a lock; nil when the bytes are none.
  init?(json: [UInt8]) {
    guard case .object(let lock) = try? JSONValue(json: json),
      case .string(let description) = lock["description"], case .object(let files) = lock["files"]
    else { return nil }
    self.description = ContentDigest(hex: description)
    switch lock["configuration"] {
    case .string(let configuration): self.configuration = ContentDigest(hex: configuration)
    case .null: configuration = nil
    default: return nil
    }
    self.files = [:]
    for (path, digest) in files {
      guard case .string(let hex) = digest else { return nil }
      self.files[path] = ContentDigest(hex: hex)
    }
  }

  private static func quoted(_ text: String) -> String {
    JSONValue.string(text).description
  }
}
