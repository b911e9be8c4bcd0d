package import Diagnostics
package import NodeTree

/// A Schema Object: what a JSON value may be.
///
/// Holds the keywords of both versions: those of the Schema Object of OpenAPI 3.0, and those of JSON Schema 2020-12 that
/// OpenAPI 3.1 uses. A class, because schemas hold schemas.
///
/// - SeeAlso: OpenAPI 3.0.4, section 4.7.24; OpenAPI 3.1.1, section 4.8.24; JSON Schema 2020-12.
package final class SchemaObject: ReadableObject {
  package let node: Node
  /// The version that decides what the keywords mean: that of the file, or of the root when the file does not say.
  package let openAPIVersion: OpenAPIVersion
  /// The reference to another schema, as it was written. In OpenAPI 3.0 only prose stands beside it.
  package let reference: String?
  /// The types allowed, in the order of the document; nil when all are.
  package let types: [SchemaType]?
  /// Whether null is allowed too. OpenAPI 3.0 only.
  package let isNullable: Bool
  /// What the value stands for more precisely, such as `date-time`.
  package let format: String?
  /// The only values allowed: any JSON; nil when nothing is said.
  package let enumValues: [Node]?
  /// The only value allowed: any JSON. OpenAPI 3.1 only.
  package let constValue: Node?

  // The groups of keywords; each is a property of its own in an extension.
  let identityGroup: KeywordGroup<IdentityKeywords>
  let compositionGroup: KeywordGroup<CompositionKeywords>
  let numberGroup: KeywordGroup<NumberKeywords>
  let stringGroup: KeywordGroup<StringKeywords>
  let arrayGroup: KeywordGroup<ArrayKeywords>
  let objectGroup: KeywordGroup<ObjectKeywords>
  let annotationGroup: KeywordGroup<AnnotationKeywords>

  /// Keywords of the wrong kind have a diagnostic of their own.
  package static var wrongFieldType: DiagnosticID { .schemaKeywordType }

  /// Reads the keywords.
  package init?(reading object: inout ObjectReader) {
    node = object.node
    openAPIVersion = object.context.version
    reference = object.string("$ref")
    let shared: ReadingContext = object.context
    annotationGroup = .group(object.counting(AnnotationKeywords.init), sharing: &shared.keywords.annotations)
    if reference != nil, object.context.version == .v30 {
      object.reportSiblings(advice: "wrap the reference in 'allOf', or remove it")
    }
    types = (object.value("type") as SchemaTypes?)?.types
    isNullable = object.flag(.in30("nullable"))
    format = object.string("format")
    enumValues = object.value("enum")
    constValue = object.json(.in31("const"))
    identityGroup = .group(object.counting(IdentityKeywords.init), sharing: &shared.keywords.identity)
    compositionGroup = .group(object.counting(CompositionKeywords.init), sharing: &shared.keywords.composition)
    numberGroup = .group(object.counting(NumberKeywords.init), sharing: &shared.keywords.number)
    stringGroup = .group(object.counting(StringKeywords.init), sharing: &shared.keywords.string)
    arrayGroup = .group(object.counting(ArrayKeywords.init), sharing: &shared.keywords.array)
    objectGroup = .group(object.counting(ObjectKeywords.init), sharing: &shared.keywords.object)
  }

  /// Reads the schema at `node`, which is the same object however often it is read.
  package static func read(_ node: Node, as label: ValueLabel, in context: ReadingContext) -> SchemaObject? {
    if let schema = context.schemas[node] { return schema }
    guard let schema: SchemaObject = readFields(of: node, as: label, in: context) else { return nil }
    context.schemas.insert(schema)
    return schema
  }
}
