package import Diagnostics
package import NodeTree

/// A Schema Object: what a JSON value may be.
///
/// Holds the keywords of both versions: those of the Schema Object of OpenAPI 3.0, and those of JSON Schema 2020-12
/// that OpenAPI 3.1 uses. A class, because schemas hold schemas.
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

  /// How the schema is named and what it defines.
  package let identity: IdentityKeywords
  /// How the schema is put together from others.
  package let composition: CompositionKeywords
  /// What numbers must be.
  package let number: NumberKeywords
  /// What strings must be.
  package let string: StringKeywords
  /// What arrays must be.
  package let array: ArrayKeywords
  /// What objects must be.
  package let object: ObjectKeywords
  /// What is said about the value without restricting it.
  package let annotations: AnnotationKeywords

  /// The groups that the schema has keywords of.
  package let groups: KeywordGroups

  /// Keywords of the wrong kind have a diagnostic of their own.
  package static var wrongFieldType: DiagnosticID { .schemaKeywordType }

  /// Reads the keywords.
  package init?(reading object: inout ObjectReader) {
    node = object.node
    openAPIVersion = object.context.version
    reference = object.string("$ref")
    let none: SharedKeywords = object.sharedKeywords
    annotations = object.keywords(AnnotationKeywords.init) ?? none.annotations
    if reference != nil, object.context.version == .v30 {
      object.reportSiblings(advice: "wrap the reference in 'allOf', or remove it")
    }
    types = (object.value("type") as SchemaTypes?)?.types
    isNullable = object.flag(.in30("nullable"))
    format = object.string("format")
    enumValues = object.value("enum")
    constValue = object.json(.in31("const"))
    string = object.keywords(StringKeywords.init) ?? none.string
    self.object = object.keywords(ObjectKeywords.init) ?? none.object
    composition = object.keywords(CompositionKeywords.init) ?? none.composition
    array = object.keywords(ArrayKeywords.init) ?? none.array
    number = object.keywords(NumberKeywords.init) ?? none.number
    identity = object.keywords(IdentityKeywords.init) ?? none.identity
    var groups: KeywordGroups = []
    if composition !== none.composition { groups.insert(.composition) }
    if number !== none.number { groups.insert(.number) }
    if string !== none.string { groups.insert(.string) }
    if array !== none.array { groups.insert(.array) }
    if self.object !== none.object { groups.insert(.object) }
    self.groups = groups
  }

  /// Reads the schema at `node`, which is the same object however often it is read.
  package static func read(_ node: Node, as label: ValueLabel, in context: ReadingContext) -> SchemaObject? {
    if let schema = context.schemas[node] { return schema }
    guard let schema: SchemaObject = readFields(of: node, as: label, in: context) else { return nil }
    context.schemas.insert(schema)
    return schema
  }
}
