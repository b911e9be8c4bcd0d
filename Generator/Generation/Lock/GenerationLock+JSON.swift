internal import JSONCoding

extension GenerationLock {
  /// The lock as a file: JSON with one line a file, sorted, so that a change of one file changes one line.
  var text: String {
    let files: [(String, String)] = self.files.sorted { $0.key < $1.key }.map { ($0.key, $0.value.hex) }
    return """
      {
        "description": \(Self.quoted(description.root.hex)),\(otherFilesText)
        "configuration": \(configuration.map { Self.quoted($0.hex) } ?? "null"),
        "files": {
      \(files.map { "    \(Self.quoted($0)): \(Self.quoted($1))" }.joined(separator: ",\n"))
        }
      }

      """
  }

  /// The member for the other files of the description; empty when it is one file.
  private var otherFilesText: String {
    guard !description.others.isEmpty else { return "" }
    let files: [String] = description.others.sorted { $0.key < $1.key }.map { path, digest in
      "    \(Self.quoted(path)): \(Self.quoted(digest.hex))"
    }
    return "\n  \"descriptionFiles\": {\n" + files.joined(separator: ",\n") + "\n  },"
  }

  /// Reads a lock; nil when the bytes are none.
  init?(json: [UInt8]) {
    guard case .object(let lock) = try? JSONValue(json: json),
      case .string(let description) = lock["description"], case .object(let files) = lock["files"]
    else { return nil }
    self.description = DescriptionDigests(root: ContentDigest(hex: description))
    if case .object(let others) = lock["descriptionFiles"] {
      guard let digests = Self.digests(others) else { return nil }
      self.description.others = digests
    }
    switch lock["configuration"] {
    case .string(let configuration): self.configuration = ContentDigest(hex: configuration)
    case .null: configuration = nil
    default: return nil
    }
    guard let digests = Self.digests(files) else { return nil }
    self.files = digests
  }

  /// The digests by path; nil when one is none.
  private static func digests(_ object: JSONObject) -> [String: ContentDigest]? {
    var digests: [String: ContentDigest] = [:]
    for (path, digest) in object {
      guard case .string(let hex) = digest else { return nil }
      digests[path] = ContentDigest(hex: hex)
    }
    return digests
  }

  private static func quoted(_ text: String) -> String {
    JSONValue.string(text).description
  }
}
