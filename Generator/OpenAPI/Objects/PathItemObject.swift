import Diagnostics
package import NodeTree

/// A Path Item Object: the operations of one path.
///
/// - SeeAlso: OpenAPI 3.1.1, section 4.8.9.
package struct PathItemObject: ReadableObject {
  package static var componentSection: String? { "pathItems" }

  package let node: Node
  /// The reference to another path item, as it was written; its fields may stand beside those of this one.
  package let reference: String?
  /// A short summary for all operations.
  package let summary: String?
  /// A description for all operations, in CommonMark.
  package let description: String?
  /// The operations, in the order of the document.
  package let operations: [MethodOperation]
  /// The operations of other methods, by the method as it is sent. OpenAPI 3.2 only.
  package let additionalOperations: OrderedMap<ReferenceOr<OperationObject>>
  /// Where the path is served when it differs from the document's servers; nil when nothing is said.
  package let servers: [ServerObject]?
  /// The parameters that all operations share.
  package let parameters: [ReferenceOr<ParameterObject>]

  /// The operation of one method.
  package struct MethodOperation: Sendable {
    /// The method.
    package let method: OperationMethod
    /// What the method does. OpenAPI allows no reference here, but real documents of several files have some.
    package let operation: ReferenceOr<OperationObject>
  }

  /// Reads a path item.
  package init?(reading object: inout ObjectReader) {
    node = object.node
    reference = object.string("$ref")
    summary = object.text("summary")
    description = object.text("description")
    servers = object.value("servers")
    parameters = object.value("parameters") ?? []
    object.reportQueries(among: parameters)
    additionalOperations = object.map(.in32("additionalOperations"))
    for entry in additionalOperations where OperationMethod(rawValue: entry.key.lowercased()) != nil {
      let message = "\(entry.key.quoted) has a field of its own: write it there"
      object.context.report(.misplacedField, message, at: entry.keyNode)
    }
    operations = object.unreadNames.compactMap { name in
      OperationMethod(rawValue: name).flatMap { Self.operation(of: $0, reading: &object) }
    }
  }

  /// Reads the operation of a method, and reports a reference.
  private static func operation(of method: OperationMethod, reading object: inout ObjectReader) -> MethodOperation? {
    guard let operation: ReferenceOr<OperationObject> = object.value(method.field) else { return nil }
    if case .reference(let reference) = operation {
      let message = "an operation cannot be a reference in OpenAPI, though it is clear: put it on the path item"
      object.context.report(.operationReference, message, at: reference.node)
    }
    return MethodOperation(method: method, operation: operation)
  }
}
