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
    for entry in documents.root.components?.securitySchemes ?? OrderedMap() {
      guard let object = documents.find(entry.value, reporting: &diagnostics) else { continue }
      guard case .http(let scheme, _) = object.scheme, scheme.lowercased() == "bearer" else { continue }
      schemes[entry.key] = SecurityScheme(
        kind: .bearer, documentation: Documentation(description: object.description), location: object.location)
    }
    for requirements in requirements {
      report(requirements, outside: Set(schemes.keys))
      // A requirement without a scheme lets anyone in.
      guard !requirements.contains(where: \.schemes.isEmpty) else { continue }
      for entry in requirements.flatMap(\.schemes) where schemes[entry.key]?.requirement == nil {
        schemes[entry.key]?.requirement = entry.keyNode.location
      }
    }
    return schemes
  }

  /// The requirements of the whole description and of each operation: one of each list is enough.
  private var requirements: [[SecurityRequirementObject]] {
    ([documents.root.security] + operations.map(\.security)).compactMap { $0 }
  }

  /// Reports the schemes that cannot be expressed, unless one of the requirements, which is enough, needs none of them.
  private mutating func report(_ requirements: [SecurityRequirementObject], outside schemes: Set<String>) {
    guard !requirements.contains(where: { $0.schemes.allSatisfy { schemes.contains($0.key) } }) else { return }
    for entry in requirements.flatMap(\.schemes) where !schemes.contains(entry.key) {
      diagnostics.report(
        .unsupportedSecurity,
        "the security scheme '\(entry.key)' is not supported yet, only HTTP bearer is: requests carry no credential for it",
        at: entry.keyNode.location)
    }
  }
}
