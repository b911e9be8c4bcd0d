package import Diagnostics

/// Why a reference leads to nothing that can be used.
package enum ReferenceFailure: Error, Hashable, Sendable {
  /// The text is no URI reference.
  case malformed
  /// There is no such file.
  case fileNotFound(String)
  /// The file or document has nothing at that place.
  case notFound
  /// The reference leads to another host, or to a name that no schema has.
  case external
  /// The reference leads out of the folder that may be read, to this path from the folder of the root.
  case outsideFolder(String)
  /// The file is there and cannot be read, for this reason.
  case unreadable(String, reason: String)
  /// The file is no YAML or JSON, which has been reported.
  case unparsable(String)
  /// More would be read than the limits allow.
  case limit(String)
  /// What is there is not what the reference needs, which has been reported.
  case wrongKind
  /// The reference leads back to itself, through other references.
  case cycle

  /// What a diagnostic about it is called.
  package var id: DiagnosticID {
    switch self {
    case .malformed, .fileNotFound, .notFound, .unparsable, .wrongKind: .referenceNotFound
    case .external, .outsideFolder: .referenceExternal
    case .unreadable, .limit: .referenceUnreadable
    case .cycle: .referenceCycle
    }
  }

  /// Whether the description itself lacks what is referred to: no other file and no bundling would help.
  package var isDangling: Bool {
    switch self {
    case .notFound, .wrongKind: true
    default: false
    }
  }

  /// The sentence of a diagnostic about the reference, which is quoted as it was written.
  package func message(of reference: String) -> String {
    switch self {
    case .malformed: "'\(reference)' is no URI reference (RFC 3986): correct it"
    case .fileNotFound(let path): "'\(reference)' leads to '\(path)', and there is no such file"
    case .notFound: "there is no '\(reference)' in the description"
    case .external:
      """
      '\(reference)' leads out of the description, and nothing is fetched: bundle it first, for example with \
      'redocly bundle', or save the file beside the description
      """
    case .outsideFolder(let path):
      """
      '\(reference)' leads to '\(path)', outside the folder of the description: name a folder around both with \
      '--root', or bundle the description first
      """
    case .unreadable(let path, let reason): "'\(reference)' leads to '\(path)', which cannot be read: \(reason)"
    case .unparsable(let path): "'\(reference)' leads into '\(path)', which cannot be read"
    case .limit(let sentence): "'\(reference)' is not followed: \(sentence)"
    case .wrongKind: "'\(reference)' leads to something that cannot stand here"
    case .cycle: "'\(reference)' leads back to itself"
    }
  }
}
