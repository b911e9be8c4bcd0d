import APIModel
import Diagnostics
import NodeTree
import OpenAPI
import OrderedCollections

/// Works out the meaning of schemas.
struct SchemaResolver {
  /// The version that the document is written in.
  let version: OpenAPIVersion

  /// The schemas of `components`.
  let components: OrderedMap<SchemaOrBoolean>?

  /// The meaning of the schemas of `components`, in the description's order; empty before ``resolveComponents()``.
  private(set) var named: OrderedDictionary<SchemaName, Schema> = [:]

  /// What was found wrong so far.
  var diagnostics = Diagnostics()

  /// Makes a resolver of the schemas of a document.
  init(document: Document) {
    version = document.version
    components = document.components?.schemas
  }

  /// Resolves every schema of `components` into ``named``.
  mutating func resolveComponents() {
    for entry in components ?? OrderedMap() {
      named[SchemaName(entry.key)] = resolve(entry.value)
    }
    reportReferenceCycles(among: named)
  }

  /// The meaning of a schema.
  mutating func resolve(_ schema: SchemaOrBoolean) -> Schema {
    switch schema {
    case .boolean(true, let node): Schema(kind: .any, location: node.location)
    case .boolean(false, let node):
      unsupported("the schema 'false' accepts nothing", at: node.location)
    case .object(let object): resolve(object)
    }
  }

  /// The meaning of a schema object.
  mutating func resolve(_ object: SchemaObject) -> Schema {
    var schema: Schema = resolveReferenceOrComposition(object) ?? resolveTyped(object)
    schema.documentation = documentation(of: object, inheriting: schema.documentation)
    schema.title = object.annotations.title ?? schema.title
    schema.isNullable = schema.isNullable || object.isNullable
    schema.location = object.location
    if object.annotations.isWriteOnly { reportUnsupported("writeOnly", in: object) }
    return schema
  }

  /// A schema that accepts anything, after reporting why it should not.
  mutating func unsupported(_ message: String, at location: SourceLocation) -> Schema {
    diagnostics.report(.unsupportedSchema, message, at: location)
    return Schema(kind: .any, location: location)
  }

  /// Reports a keyword that would have to be enforced and is not.
  mutating func reportUnsupported(_ keyword: String, in object: SchemaObject) {
    diagnostics.report(
      .unsupportedKeyword, "'\(keyword)' is not supported here yet", at: object.location(of: keyword))
  }

  /// Reports what the description says and the generated code does not, though it is right without it.
  mutating func reportNotGenerated(_ field: String, in object: some DocumentObject) {
    diagnostics.report(.notGenerated, "'\(field)' is not generated yet", at: object.location(of: field))
  }

  private func documentation(of object: SchemaObject, inheriting inherited: Documentation) -> Documentation {
    Documentation(
      summary: object.annotations.title ?? inherited.summary,
      description: object.annotations.description ?? inherited.description,
      isDeprecated: object.annotations.isDeprecated || inherited.isDeprecated)
  }

  /// Reports schemas that are nothing but references to each other.
  private mutating func reportReferenceCycles(among schemas: OrderedDictionary<SchemaName, Schema>) {
    var acyclic: Set<SchemaName> = []
    for (start, schema) in schemas {
      var path: Set<SchemaName> = [start]
      var next: Schema? = schema
      while case .reference(let name)? = next?.kind, !acyclic.contains(name) {
        guard path.insert(name).inserted else {
          diagnostics.report(.referenceCycle, "'\(name)' leads back to itself", at: schemas[name]?.location)
          break
        }
        next = schemas[name]
      }
      acyclic.formUnion(path)
    }
  }
}
