import APIModel
import Diagnostics
import NodeTree
import OpenAPI

/// How the schemas of a description are named: those of `components` by their keys, and so are schemas of other files
/// to which one of them is nothing but a reference.
struct ComponentNames: Sendable {
  /// The places of the keys in the description's order.
  let order: [SchemaName: Int]

  /// The keys of components that are references to schemas of other files, by the places of these.
  private let keys: [String: SchemaName]

  /// The values of ``keys``.
  private let keysOfOtherFiles: Set<SchemaName>

  /// Looks at the components of the root, and reads no other file.
  init(of documents: DocumentSet) {
    var order: [SchemaName: Int] = [:]
    var keys: [String: SchemaName] = [:]
    for entry in (documents.root.components?.schemas ?? OrderedMap()).entries {
      let key = SchemaName(entry.key)
      order[key] = order.count
      guard case .object(let object) = entry.value, object.isReferenceAlone, let reference = object.reference,
        let place = documents.placeInOtherFile(reference, from: object), keys[place] == nil
      else { continue }
      keys[place] = key
    }
    self.order = order
    self.keys = keys
    keysOfOtherFiles = Set(keys.values)
  }

  /// The name of a schema: a key, or the place of any other schema.
  func name(of schema: SchemaOrBoolean) -> SchemaName {
    let location: SourceLocation = schema.location
    guard location.relativePath.isEmpty else { return keys[location.reference] ?? SchemaName(location.reference) }
    let tokens: [String] = location.pointer.tokens
    let isComponent: Bool = tokens.count == 3 && tokens[0] == "components" && tokens[1] == "schemas"
    return SchemaName(isComponent ? tokens[2] : location.reference)
  }

  /// Whether a key names a schema of another file.
  func isOfOtherFile(_ key: SchemaName) -> Bool { keysOfOtherFiles.contains(key) }
}

extension SchemaObject {
  /// Whether the schema is a reference, and says nothing else that has a meaning.
  fileprivate var isReferenceAlone: Bool {
    reference != nil && (openAPIVersion == .v30 || node.memberList.count == 1)
  }
}
