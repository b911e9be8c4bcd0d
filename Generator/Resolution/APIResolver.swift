package import APIModel
package import Diagnostics
package import OpenAPI
import OrderedCollections

/// Works out what a document means: references, nullability, inheritance, limits.
///
/// Nothing is dropped: what has no meaning that the generator can express is reported by name and place.
package struct APIResolver {
  private let document: Document

  /// Makes a resolver of a document.
  package init(_ document: Document) {
    self.document = document
  }

  /// Resolves the document; the result is right only when no error was reported.
  ///
  /// - Complexity: O(n) in the size of the document.
  package func resolve(reporting diagnostics: inout Diagnostics) -> API {
    var schemas = SchemaResolver(document: document)
    let named: OrderedDictionary<SchemaName, Schema> = schemas.resolveComponents()
    var operations = OperationResolver(document: document, schemas: schemas)
    let resolved: [Operation] = operations.resolveOperations()
    diagnostics.append(contentsOf: operations.schemas.diagnostics)
    var security = SecurityResolver(document: document)
    let schemes: OrderedDictionary<String, SecurityScheme> = security.resolveSchemes()
    diagnostics.append(contentsOf: security.diagnostics)
    return API(
      title: document.info?.title ?? "API", operations: resolved, schemas: named, securitySchemes: schemes)
  }
}
