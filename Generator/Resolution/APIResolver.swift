package import APIModel
package import Diagnostics
package import OpenAPI
import OrderedCollections
package import ParallelWork

/// Works out what a document means: references, nullability, inheritance, limits.
///
/// Nothing is dropped: what has no meaning that the generator can express is reported by name and place.
package struct APIResolver {
  private let documents: DocumentSet
  private let choice: OperationChoice
  private let policy: ResolutionPolicy
  private let workers: Workers?

  /// Makes a resolver of a description, of which some operations are chosen.
  package init(
    _ documents: DocumentSet, choosing choice: OperationChoice = .all, policy: ResolutionPolicy = ResolutionPolicy(),
    workers: Workers? = nil
  ) {
    self.documents = documents
    self.choice = choice
    self.policy = policy
    self.workers = workers
  }

  /// Resolves the document; the result is right only when no error was reported.
  ///
  /// Recurses over schemas that must be known for others to be, as deep as the description leads.
  ///
  /// - Complexity: O(n) in the size of the document.
  package func resolve(reporting diagnostics: inout Diagnostics) -> API {
    let document: Document = documents.root
    var collector = OperationCollector(documents: documents, choice: choice)
    let declared: [DeclaredOperation] = collector.collect()
    diagnostics.append(contentsOf: collector.diagnostics)
    var schemas = SchemaResolver(documents: documents, policy: policy, onlyReached: choice != .all)
    schemas.resolveNamed()
    var operations = OperationResolver(documents: documents, schemas: schemas)
    let resolved: [Operation] = operations.resolve(declared.filter { !$0.isWebhook }, with: workers)
    let webhooks: [Webhook] = operations.resolveWebhooks(declared.filter(\.isWebhook))
    operations.schemas.resolveNamed()
    diagnostics.append(contentsOf: operations.schemas.diagnostics)
    var security = SecurityResolver(documents: documents, operations: declared.filter { !$0.isWebhook }.map(\.object))
    let schemes: OrderedDictionary<String, SecurityScheme> = security.resolveSchemes()
    diagnostics.append(contentsOf: security.diagnostics)
    return API(
      title: document.info?.title ?? "API", servers: (document.servers ?? []).map(ServerDescription.init),
      operations: resolved, webhooks: webhooks, schemas: operations.schemas.named,
      assertions: operations.schemas.found.asserted, securitySchemes: schemes)
  }
}
