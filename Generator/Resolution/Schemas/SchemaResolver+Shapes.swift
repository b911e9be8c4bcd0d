import APIModel
import Diagnostics
import NodeTree
import OpenAPI

extension SchemaResolver {
  /// What a schema is about, and its assertions when that is not all.
  mutating func shape(of schema: SchemaOrBoolean) -> Shape {
    switch schema {
    case .boolean(let accepts, let node):
      var schema = Schema(kind: .any, location: node.location)
      if !accepts { schema.assertions = Assertions(source: node.location.reference, [.nothing]) }
      return Shape(schema, isExact: accepts)
    case .object(let object): return shape(of: object)
    }
  }

  /// What a schema object is about: what all of its parts are about.
  mutating func shape(of object: SchemaObject) -> Shape {
    reportVocabulary(of: object)
    var shape: Shape = combined(parts(of: object), of: object)
    if object.hasConditions { shape.isExact = false }
    shape.schema.documentation = documentation(of: object, inheriting: shape.schema.documentation)
    if !shape.schema.kind.isEnumeration, let values = object.listedValues {
      shape.schema.documentation.listedValues = values.map(\.literal)
    }
    shape.schema.title = object.annotations.title ?? shape.schema.title
    shape.schema.defaultValue = object.annotations.defaultValue.map(\.literal) ?? shape.schema.defaultValue
    if shape.isExact {
      shape.schema.isNullable = shape.schema.isNullable || object.isNullable
      if shape.schema.isNullable, isConstrainedWithoutNull(shape.schema) { shape.isExact = false }
    }
    if !shape.isExact { shape.schema.isNullable = acceptsNull(.object(object)) }
    shape.schema.location = object.location
    shape.schema.assertions = shape.isExact ? nil : assertions(of: object, beside: shape.schema.kind)
    keepOtherMembers(of: &shape.schema)
    reportDefaultOfOtherType(in: object, about: shape.schema)
    return shape
  }

  /// What a schema object is about, the schemas that it is one of aside.
  mutating func shape(ofBase object: SchemaObject) -> Shape {
    var shape: Shape = combined(parts(of: object, isBase: true), of: object)
    if object.hasConditions { shape.isExact = false }
    return shape
  }

  /// The schemas that must all hold: what a reference leads to, what is composed, and the schema's own keywords.
  private mutating func parts(of object: SchemaObject, isBase: Bool = false) -> [Shape] {
    var parts: [Shape] = []
    if let reference = object.reference {
      parts.append(shape(ofReference: reference, in: object))
      // OpenAPI 3.0 says that everything beside a reference is ignored, and the reader has warned.
      if object.openAPIVersion == .v30 { return parts }
    }
    if let reference = object.identity.dynamicReference {
      parts.append(shape(ofDynamicReference: reference, in: object))
    }
    let composition: CompositionKeywords = object.composition
    if !isBase, let (keyword, branches) = subschemas(of: object) {
      return [shape(ofBranches: branches, keyword: keyword, in: object)]
    }
    parts += (composition.allOf ?? []).map { shape(ofPart: $0, of: object) }
    if !isBase, let branches = composition.oneOf {
      parts.append(shape(ofBranches: branches, keyword: "oneOf", in: object))
    }
    if !isBase, let branches = composition.anyOf {
      parts.append(shape(ofBranches: branches, keyword: "anyOf", in: object))
    }
    if let own = shapeOfOwnKeywords(of: object, beside: parts) { parts.append(own) }
    return parts
  }

  private mutating func combined(_ parts: [Shape], of object: SchemaObject) -> Shape {
    guard let first = parts.first else { return Shape(Schema(kind: .any, location: object.location)) }
    return parts.dropFirst().reduce(first) { merged($0, $1) }
  }

  private func documentation(of object: SchemaObject, inheriting inherited: Documentation) -> Documentation {
    let annotations: AnnotationKeywords = object.annotations
    let examples: [JSONLiteral] = Documentation.examples(annotations.example, annotations.examples)
    return Documentation(
      summary: annotations.title ?? inherited.summary, description: annotations.description ?? inherited.description,
      isDeprecated: annotations.isDeprecated || inherited.isDeprecated, listedValues: inherited.listedValues,
      examples: examples.isEmpty ? inherited.examples : examples,
      external: Documentation.External(annotations.externalDocs) ?? inherited.external)
  }

  /// Reports what a schema that describes no dialect says for nothing, JSON Schema 2020-12 section 8.1.2.
  private mutating func reportVocabulary(of object: SchemaObject) {
    guard object.identity.vocabulary != nil else { return }
    diagnostics.report(
      .keywordWithoutEffect, "'$vocabulary' has an effect in the description of a dialect only",
      at: object.location(of: "$vocabulary"))
  }
}

extension SchemaObject {
  /// Whether keywords decide by the value itself, which no kind says.
  fileprivate var hasConditions: Bool {
    composition.not != nil || composition.ifSchema != nil
  }
}
