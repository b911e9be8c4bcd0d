package import Diagnostics
import NodeTree

/// What the references of a description lead to.
package struct ReferenceTargets: Sendable {
  private let document: Document

  /// Makes the targets of a document's references.
  package init(document: Document) {
    self.document = document
  }

  /// What `reference`, written in a schema object, leads to.
  package func schema(_ reference: String, from object: SchemaObject) throws(ReferenceFailure) -> SchemaOrBoolean {
    guard reference.hasPrefix("#") else { throw .external(reference) }
    let tokens: [String] = reference.dropFirst().split(separator: "/").map {
      String($0).replacing("~1", with: "/").replacing("~0", with: "~")
    }
    if tokens.count == 3, tokens[0] == "components", tokens[1] == "schemas" {
      guard let found = document.components?.schemas[tokens[2]] else { throw .notFound(reference) }
      return found
    }
    var node: Node = document.node
    for token in tokens {
      if let next = node[token] {
        node = next
      } else if node.kind == .sequence, let index = Int(token), index < node.elements.count {
        node = node.elements[node.elements.index(node.elements.startIndex, offsetBy: index)]
      } else {
        throw .notFound(reference)
      }
    }
    var diagnostics = Diagnostics()
    let reader = DocumentReader(version: document.version)
    guard
      let schema = reader.read(SchemaOrBoolean.self, from: node, named: reference, reporting: &diagnostics)
    else { throw .notFound(reference) }
    return schema
  }
}

/// Why a reference leads to nothing.
package enum ReferenceFailure: Error {
  /// Nothing is where the reference leads.
  case notFound(String)
  /// The reference leads out of the description.
  case external(String)

  /// What it is reported as.
  package var id: DiagnosticID {
    switch self {
    case .notFound: .referenceNotFound
    case .external: .referenceExternal
    }
  }

  /// What it is reported with.
  package var message: String {
    switch self {
    case .notFound(let reference): "there is no '\(reference)' in the description"
    case .external(let reference):
      "'\(reference)' leads out of this file, and nothing outside is read; bundle the description into one file first"
    }
  }
}
