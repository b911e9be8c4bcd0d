import APIModel
import Diagnostics
import OpenAPI
import OrderedCollections

extension SchemaResolver {
  /// The meaning of a schema that is made of others; nil when it stands alone.
  ///
  /// A reference, an `allOf` around one schema, and a `oneOf` or `anyOf` with one branch beside `null` mean what that
  /// one schema means: they are spellings of a name, of a description beside it, and of `null` being accepted.
  mutating func resolveReferenceOrComposition(_ object: SchemaObject) -> Schema? {
    if let reference = object.reference { return resolve(reference: reference, in: object) }
    let composition: CompositionKeywords = object.composition
    if let parts = composition.allOf { return resolve(allOf: parts, in: object) }
    if let branches = composition.oneOf { return resolve(branches, keyword: "oneOf", in: object) }
    if let branches = composition.anyOf { return resolve(branches, keyword: "anyOf", in: object) }
    return nil
  }

  /// What a schema is once its references are followed; nil when they lead back to themselves.
  ///
  /// Follows references to components, so it has an answer only after ``resolveComponents()``.
  func target(of schema: Schema) -> Schema? {
    var target: Schema = schema
    var passed: Set<SchemaName> = []
    while case .reference(let name) = target.kind {
      guard passed.insert(name).inserted, let next = named[name] else { return nil }
      target = next
    }
    return target
  }

  private mutating func resolve(reference: String, in object: SchemaObject) -> Schema {
    reportAssertions(beside: "$ref", in: object)
    guard
      let local = LocalReference.read(
        reference, section: "schemas", at: object.location(of: "$ref"), reporting: &diagnostics)
    else { return Schema(kind: .any, location: object.location) }
    guard components?[local.name] != nil else {
      diagnostics.report(
        .referenceNotFound, "there is no '\(reference)' in the description", at: object.location(of: "$ref"))
      return Schema(kind: .any, location: object.location)
    }
    return Schema(kind: .reference(SchemaName(local.name)), location: object.location)
  }

  private mutating func resolve(allOf parts: [SchemaOrBoolean], in object: SchemaObject) -> Schema {
    reportAssertions(beside: "allOf", in: object)
    guard let part = parts.first, parts.count == 1 else {
      reportUnsupported("allOf", in: object)
      return Schema(kind: .any, location: object.location)
    }
    return resolve(part)
  }

  private mutating func resolve(
    _ branches: [SchemaOrBoolean], keyword: String, in object: SchemaObject
  ) -> Schema {
    reportAssertions(beside: keyword, in: object)
    let values: [SchemaOrBoolean] = branches.filter { !$0.acceptsOnlyNull }
    guard let value = values.first, values.count == 1 else {
      reportUnsupported(keyword, in: object)
      return Schema(kind: .any, location: object.location)
    }
    var schema: Schema = resolve(value)
    schema.isNullable = schema.isNullable || values.count < branches.count
    return schema
  }

  /// Reports every keyword that limits the values which a reference or composition beside it accepts.
  private mutating func reportAssertions(beside keyword: String, in object: SchemaObject) {
    // OpenAPI 3.0 says that everything beside a reference is ignored, and the reader has warned.
    if object.reference != nil, version == .v30 { return }
    for name in object.assertionKeywords where name != keyword {
      diagnostics.report(
        .unsupportedKeyword, "'\(name)' is not supported beside '\(keyword)' yet", at: object.location(of: name))
    }
  }
}
