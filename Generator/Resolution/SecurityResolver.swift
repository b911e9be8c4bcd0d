import APIModel
import Diagnostics
import NodeTree
import OpenAPI
import OrderedCollections

/// Works out how callers prove who they are.
struct SecurityResolver {
  private let documents: DocumentSet
  private let operations: [OperationObject]

  /// What was found wrong so far.
  private(set) var diagnostics = Diagnostics()

  /// Makes a resolver of a description's security schemes, and of what operations of it require.
  init(documents: DocumentSet, operations: [OperationObject]) {
    self.documents = documents
    self.operations = operations
  }

  /// The schemes that the generator can express; one that is required and is none of them is reported.
  mutating func resolveSchemes() -> OrderedDictionary<String, SecurityScheme> {
    var schemes: OrderedDictionary<String, SecurityScheme> = [:]
    let required: Set<String> = Set(requirements.flatMap(\.self).flatMap(\.schemes).map(\.key))
    for entry in documents.root.components?.securitySchemes ?? OrderedMap() {
      guard let object = object(of: entry, isRequired: required.contains(entry.key)) else { continue }
      guard let kind = Self.kind(of: object.scheme) else { continue }
      schemes[entry.key] = SecurityScheme(
        kind: kind, documentation: Documentation(description: object.description), location: object.location)
    }
    for requirements in requirements {
      report(requirements, outside: Set(schemes.keys))
    }
    return schemes
  }

  /// What a scheme is; nil, and a diagnostic, when that is nowhere, which matters only where the scheme is required.
  private mutating func object(
    of entry: OrderedMap<ReferenceOr<SecuritySchemeObject>>.Entry, isRequired: Bool
  ) -> SecuritySchemeObject? {
    guard !isRequired, case .reference(let reference) = entry.value else {
      return documents.find(entry.value, reporting: &diagnostics)
    }
    do throws(ReferenceFailure) {
      return try documents.object(entry.value)
    } catch {
      let message: String = error.message(of: reference.reference)
      diagnostics.report(
        .unsupportedSecurity, "the security scheme '\(entry.key)' is left out, which no operation requires: \(message)",
        at: reference.location(of: "$ref"))
      return nil
    }
  }

  /// How the credential of a scheme is carried; nil when that cannot be expressed.
  private static func kind(of scheme: SecuritySchemeObject.Scheme) -> SecurityScheme.Kind? {
    switch scheme {
    case .http(let scheme, _):
      switch scheme.lowercased() {
      case "bearer": .bearer
      case "basic": .basic
      default: nil
      }
    case .apiKey(let name, let place):
      Parameter.Position(rawValue: place.rawValue).flatMap { $0 == .path ? nil : .apiKey($0, name: name) }
    case .oauth2, .openIDConnect: .bearer
    case .mutualTLS: .certificate
    }
  }

  /// The requirements of the whole description, where an operation has none of its own, and of each operation: one of
  /// each list is enough.
  private var requirements: [[SecurityRequirementObject]] {
    let isInherited: Bool = operations.contains { $0.security == nil }
    return ([isInherited ? documents.root.security : nil] + operations.map(\.security)).compactMap { $0 }
  }

  /// Reports the schemes that cannot be expressed, unless one of the requirements, which is enough, needs none of them.
  private mutating func report(_ requirements: [SecurityRequirementObject], outside schemes: Set<String>) {
    guard !requirements.contains(where: { $0.schemes.allSatisfy { schemes.contains($0.key) } }) else { return }
    for entry in requirements.flatMap(\.schemes) where !schemes.contains(entry.key) {
      diagnostics.report(
        .unsupportedSecurity,
        "the security scheme '\(entry.key)' is not supported yet: requests carry no credential for it",
        at: entry.keyNode.location)
    }
  }
}
