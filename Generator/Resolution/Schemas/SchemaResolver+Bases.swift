import APIModel
import Diagnostics
import OpenAPI

// A schema may be one of others each of which is that schema and more, as generators of descriptions write a class and
// its subclasses:
//
//     Pet: {properties: {kind: {type: string}}, oneOf: [{$ref: Cat}, {$ref: Dog}]}
//     Cat: {allOf: [{$ref: Pet}, {properties: {lives: {type: integer}}}]}
//
// By the letter no value is ever found to be a cat, as a cat must be a pet that must be a cat. What is meant is that a
// cat has what all pets have: there a pet is not one of others, and a pet is nothing but a cat or a dog.

extension SchemaResolver {
  /// What one of the schemas is about that a schema is composed of.
  mutating func shape(ofPart part: SchemaOrBoolean, of object: SchemaObject) -> Shape {
    guard let base = base(part, of: object) else { return shape(of: part) }
    return shape(ofBase: base)
  }

  /// What one of the schemas asserts that a schema is composed of.
  mutating func assertions(ofPart part: SchemaOrBoolean, of object: SchemaObject) -> Assertions {
    guard let base = base(part, of: object) else { return assertions(of: part) }
    return Assertions(source: base.location.reference, assertions(of: base, isBase: true))
  }

  /// The schemas that a schema is one of, and the keyword that says so, when each of them is the schema and more; nil
  /// when one is not.
  func subschemas(of object: SchemaObject) -> (keyword: String, branches: [SchemaOrBoolean])? {
    let keyword: String
    let branches: [SchemaOrBoolean]
    switch (object.composition.oneOf, object.composition.anyOf) {
    case (let all?, nil): (keyword, branches) = ("oneOf", all)
    case (nil, let all?): (keyword, branches) = ("anyOf", all)
    default: return nil
    }
    let areComposedOfIt: Bool = branches.allSatisfy { branch in
      target(of: branch)?.composition.allOf?.contains { target(of: $0) === object } ?? false
    }
    return areComposedOfIt && !branches.isEmpty ? (keyword, branches) : nil
  }

  /// The schema that a part refers to when that is one of others, and the schema composed of the part is one of these;
  /// nil for every other part.
  private func base(_ part: SchemaOrBoolean, of object: SchemaObject) -> SchemaObject? {
    guard let base = target(of: part), base !== object else { return nil }
    let branches: [SchemaOrBoolean] = (base.composition.oneOf ?? []) + (base.composition.anyOf ?? [])
    return branches.contains { target(of: $0) === object } ? base : nil
  }

  /// What a schema is composed of: what its reference and its `allOf` lead to, and what that is composed of, the
  /// nearest first.
  func bases(of object: SchemaObject) -> [SchemaObject] {
    var bases: [SchemaObject] = []
    var passed: Set<ObjectIdentifier> = [ObjectIdentifier(object)]
    var next: [SchemaObject] = [object]
    while !next.isEmpty {
      let parts: [SchemaObject] = next.flatMap { object in
        [target(of: .object(object))].compactMap(\.self) + (object.composition.allOf ?? []).compactMap(followed)
      }
      next = parts.filter { passed.insert(ObjectIdentifier($0)).inserted }
      bases += next
    }
    return bases
  }

  /// A schema, or what it refers to where it says nothing else; nil for one that is no object, or leads back to itself.
  func followed(_ schema: SchemaOrBoolean) -> SchemaObject? {
    guard case .object(var object) = schema else { return nil }
    var passed: Set<ObjectIdentifier> = []
    while object.assertionKeywords == ["$ref"] {
      guard passed.insert(ObjectIdentifier(object)).inserted, let target = target(of: .object(object))
      else { return nil }
      object = target
    }
    return object
  }

  /// The schema that a reference leads to, whatever is said beside it; nil when that is no object, or nowhere.
  func target(of schema: SchemaOrBoolean) -> SchemaObject? {
    guard case .object(let object) = schema, let reference = object.reference,
      case .object(let target)? = try? documents.schema(reference, from: object)
    else { return nil }
    return target
  }
}
