import APIModel
import Diagnostics
import OpenAPI
import ParallelWork

extension OperationResolver {
  /// How many portions the operations are resolved in: enough that no core waits long for the others.
  private static let portionCount = 4

  /// How many operations a portion has at least, so that it takes longer than to start it.
  private static let leastPortion = 16

  /// What came of a portion.
  private struct Portion: Sendable {
    let operations: [Operation]
    let found: NamedSchemas
    let diagnostics: Diagnostics
    let referenceDiagnostics: Diagnostics
    /// Whether it has read no file beside the root.
    let isOfOneFile: Bool
  }

  /// Works out the meaning of operations, several at the same time; what comes of it is the same.
  ///
  /// Every portion starts from the same knowledge, with a set of files of its own. In the order of the portions, what
  /// they have found is what one after the other would have found. A description of several files is resolved one
  /// operation after the other: its files are to be read once. So is every one without workers.
  mutating func resolve(_ operations: [DeclaredOperation], with workers: Workers?) -> [Operation] {
    let size: Int = (operations.count + Self.portionCount - 1) / Self.portionCount
    guard let workers, size >= Self.leastPortion, documents.otherFiles.isEmpty else { return resolve(operations) }
    let portions: [Portion] = portions(of: operations, size: size, with: workers)
    guard portions.allSatisfy(\.isOfOneFile) else { return resolve(operations) }
    for portion in portions {
      schemas.found.add(portion.found)
      schemas.diagnostics.append(contentsOf: portion.diagnostics)
      documents.add(portion.referenceDiagnostics)
    }
    return portions.flatMap(\.operations)
  }

  private func portions(of operations: [DeclaredOperation], size: Int, with workers: Workers) -> [Portion] {
    let copied: @Sendable () -> DocumentSet = documents.copied
    let start: SchemaResolver.Start = schemas.start
    return workers.map(operations, inPortionsOf: size) { portion in
      let documents: DocumentSet = copied()
      var resolver = OperationResolver(
        documents: documents, schemas: SchemaResolver(documents: documents, from: start))
      let resolved: [Operation] = resolver.resolve(Array(portion))
      return Portion(
        operations: resolved, found: resolver.schemas.found, diagnostics: resolver.schemas.diagnostics,
        referenceDiagnostics: documents.diagnostics, isOfOneFile: documents.otherFiles.isEmpty)
    }
  }
}
