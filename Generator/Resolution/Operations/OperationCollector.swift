import APIModel
import Diagnostics
import OpenAPI

/// Finds the operations that a description declares, and those of them that are to be generated.
struct OperationCollector {
  private let documents: DocumentSet
  private let choice: OperationChoice

  /// What was found wrong so far.
  private(set) var diagnostics = Diagnostics()

  /// Makes a collector of a description's operations.
  init(documents: DocumentSet, choice: OperationChoice) {
    self.documents = documents
    self.choice = choice
  }

  /// The operations that are chosen, in the description's order, and then the requests of webhooks. Entries of the
  /// choice that are about none of them are reported.
  mutating func collect() -> [DeclaredOperation] {
    let declared: [DeclaredOperation] = declaredOperations()
    let included: [DeclaredOperation] = choice.included.map { select(declared, by: $0, matching: true) } ?? declared
    return choice.excluded.map { select(included, by: $0, matching: false) } ?? included
  }

  // MARK: Declarations

  private mutating func declaredOperations() -> [DeclaredOperation] {
    operations(of: documents.root.paths?.items ?? OrderedMap())
      + operations(of: documents.root.webhooks).map { declared in
        var declared: DeclaredOperation = declared
        declared.isWebhook = true
        return declared
      }
  }

  private mutating func operations(of paths: OrderedMap<PathItemObject>) -> [DeclaredOperation] {
    var operations: [DeclaredOperation] = []
    for entry in paths {
      let items: [PathItemObject] = documents.find(entry.value, reporting: &diagnostics)
      for entry in items.flatMap(\.additionalOperations) { reportMethod(entry.key, at: entry.keyLocation) }
      var methods: Set<OperationMethod> = []
      for method in items.flatMap(\.operations) where methods.insert(method.method).inserted {
        if method.method == .query { reportMethod("QUERY", at: method.operation.location) }
        guard let object = documents.find(method.operation, reporting: &diagnostics) else { continue }
        operations.append(
          DeclaredOperation(
            path: entry.key, pathLocation: entry.keyLocation, method: method.method, object: object, items: items))
      }
    }
    return operations
  }

  private mutating func reportMethod(_ method: String, at location: SourceLocation) {
    diagnostics.report(.unsupportedField, "an operation of the method \(method) is not generated yet", at: location)
  }

  // MARK: Choice

  /// The operations that a filter is about, or the others.
  private mutating func select(
    _ operations: [DeclaredOperation], by filter: OperationFilter, matching: Bool
  ) -> [DeclaredOperation] {
    var unused = filter
    let selected: [DeclaredOperation] = operations.filter { operation in
      unused.remove(operation)
      return filter.matches(operation) == matching
    }
    let place: String = matching ? "the description" : "what is included"
    report(unused.operations) { "no operation '\($0)' is in \(place)" }
    report(unused.paths) { "no operation of the path '\($0)' is in \(place)" }
    report(unused.tags) { "no operation with the tag '\($0)' is in \(place)" }
    return selected
  }

  private mutating func report(_ entries: [OperationFilter.Entry], _ message: (String) -> String) {
    for entry in entries { diagnostics.report(.configurationUnused, message(entry.text), at: entry.location) }
  }
}

extension OperationFilter {
  /// Whether any entry is about an operation.
  fileprivate func matches(_ operation: DeclaredOperation) -> Bool {
    operations.contains { $0.isID(of: operation) } || paths.contains { $0.isPath(of: operation) }
      || tags.contains { $0.isTag(of: operation) }
  }

  /// Removes the entries that are about an operation.
  fileprivate mutating func remove(_ operation: DeclaredOperation) {
    operations.removeAll { $0.isID(of: operation) }
    paths.removeAll { $0.isPath(of: operation) }
    tags.removeAll { $0.isTag(of: operation) }
  }
}

extension OperationFilter.Entry {
  fileprivate func isID(of operation: DeclaredOperation) -> Bool {
    operation.object.operationID?.hasSameBytes(as: text) == true
  }

  fileprivate func isPath(of operation: DeclaredOperation) -> Bool {
    text.hasSuffix("*")
      ? operation.path.utf8.starts(with: text.utf8.dropLast()) : operation.path.hasSameBytes(as: text)
  }

  fileprivate func isTag(of operation: DeclaredOperation) -> Bool {
    operation.object.tags.contains { $0.hasSameBytes(as: text) }
  }
}
