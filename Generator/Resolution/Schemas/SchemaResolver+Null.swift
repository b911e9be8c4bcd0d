import APIModel
import OpenAPI

// `null` is one value, so whether a schema accepts it can be said before any value is there.

extension SchemaResolver {
  /// Whether a schema accepts `null`, whatever its kind can say.
  ///
  /// Where the verdict decides between schemas, an `enum` counts in any case.
  mutating func acceptsNull(_ schema: SchemaOrBoolean, decides: Bool = false) -> Bool {
    switch schema {
    case .boolean(let accepts, _): return accepts
    case .object(let object):
      if object.openAPIVersion == .v30, let reference = object.reference {
        return acceptsNull(name(ofReference: reference, in: object), decides)
      }
      return object.isPlainlyNullable || (acceptsOwnNull(object, decides) && acceptsComposedNull(object, decides))
    }
  }

  private func acceptsOwnNull(_ object: SchemaObject, _ decides: Bool) -> Bool {
    if let types = object.types, !types.contains(.null), !object.isNullable { return false }
    if inferredType(of: object) != nil || typesOfListedValues(of: object)?.contains(.null) == false { return false }
    if let values = object.enumValues, decides || !policy.acceptsUnlisted, !values.contains(where: \.isNull) {
      return false
    }
    return object.constValue?.isNull ?? true
  }

  private mutating func acceptsComposedNull(_ object: SchemaObject, _ decides: Bool) -> Bool {
    let keywords: CompositionKeywords = object.composition
    for part in keywords.allOf ?? [] where !acceptsNull(part, decides: decides) { return false }
    if let branches = keywords.anyOf, acceptingNull(branches) == 0 { return false }
    if let branches = keywords.oneOf, acceptingNull(branches) != 1 { return false }
    if let schema = keywords.not, acceptsNull(schema, decides: true) { return false }
    if let condition = keywords.ifSchema {
      let chosen: SchemaOrBoolean? =
        acceptsNull(condition, decides: true) ? keywords.thenSchema : keywords.elseSchema
      if let chosen, !acceptsNull(chosen, decides: decides) { return false }
    }
    if let reference = object.reference, !acceptsNull(name(ofReference: reference, in: object), decides) {
      return false
    }
    guard let reference = object.identity.dynamicReference else { return true }
    return acceptsNull(name(ofDynamicReference: reference, in: object), decides)
  }

  /// How many of several schemas accept `null`.
  mutating func acceptingNull(_ branches: [SchemaOrBoolean]) -> Int {
    var count = 0
    for branch in branches where acceptsNull(branch, decides: true) { count += 1 }
    return count
  }

  /// Whether a schema refers to one that values are checked against as JSON, and that `null` does not follow.
  mutating func isConstrainedWithoutNull(_ schema: Schema) -> Bool {
    var target: Schema = schema
    var steps = 0
    while case .reference(let name) = target.kind {
      if isPlainlyAnObject(name) { return false }
      steps += 1
      guard steps <= namedCount, let next = shape(of: name)?.schema else { return true }
      target = next
      if target.assertions != nil { return !target.hasTypeOfItsOwn && !target.isNullable }
    }
    return false
  }

  private mutating func acceptsNull(_ name: SchemaName?, _ decides: Bool) -> Bool {
    guard let name, let target = declaration(of: name) else { return true }
    let key = NullVerdict(name: name, decides: decides)
    if let known = found.nullVerdicts[key] { return known }
    // A schema that leads back to itself says nothing that it has not said already.
    found.nullVerdicts[key] = true
    let accepts: Bool = acceptsNull(target, decides: decides)
    found.nullVerdicts[key] = accepts
    return accepts
  }
}

/// A named schema, and whether a verdict about it decides between schemas.
struct NullVerdict: Hashable {
  /// The schema's name.
  let name: SchemaName
  /// Whether the verdict decides.
  let decides: Bool
}

extension SchemaObject {
  /// Whether OpenAPI 3.0 lets the schema say that `null` is accepted whatever else it says: where no type stands beside
  /// `nullable`, or where that is about other schemas or about listed values.
  var isPlainlyNullable: Bool {
    isNullable && (types == nil || enumValues != nil || isComposed)
  }

  /// Whether other schemas must hold, too.
  var isComposed: Bool {
    composition.allOf != nil || composition.anyOf != nil || composition.oneOf != nil
  }
}
