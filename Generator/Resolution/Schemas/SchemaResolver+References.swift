import APIModel
import Diagnostics
import NodeTree
import OpenAPI

extension SchemaResolver {
  /// What a schema is about that refers to another one: whatever that one is.
  mutating func shape(ofReference reference: String, in object: SchemaObject) -> Shape {
    guard let name = name(ofReference: reference, in: object) else {
      return Shape(Schema(kind: .any, location: object.location))
    }
    return Shape(Schema(kind: .reference(name), location: object.location))
  }

  /// What a schema is about that refers to another one dynamically.
  mutating func shape(ofDynamicReference reference: String, in object: SchemaObject) -> Shape {
    guard let name = name(ofDynamicReference: reference, in: object) else {
      return Shape(Schema(kind: .any, location: object.location))
    }
    return Shape(Schema(kind: .reference(name), location: object.location))
  }

  /// The name of the schema that a dynamic reference leads to; nil, and a diagnostic, when it leads to none, or to one
  /// that depends on who refers to the schema.
  ///
  /// - SeeAlso: JSON Schema 2020-12, section 8.2.3.2.
  mutating func name(ofDynamicReference reference: String, in object: SchemaObject) -> SchemaName? {
    do throws(ReferenceFailure) {
      let target: SchemaOrBoolean = try documents.schema(reference, from: object)
      guard case .object(let schema) = target, let anchor = schema.identity.dynamicAnchor,
        reference.hasSuffix("#" + anchor), documents.dynamicAnchors(anchor).count > 1
      else { return declared(target) }
      diagnostics.report(
        .unsupportedKeyword,
        "'\(reference)' leads to one of several schemas with the '$dynamicAnchor' '\(anchor)', by who refers to this "
          + "schema; use '$ref', or give the anchors different names", at: object.location(of: "$dynamicRef"))
    } catch {
      diagnostics.report(
        error, of: reference, at: object.location(of: "$dynamicRef"), whenDangling: "any value is accepted")
    }
    return nil
  }

  /// The name of the schema that a reference leads to; nil, and a diagnostic, when it leads to none.
  mutating func name(ofReference reference: String, in object: SchemaObject) -> SchemaName? {
    if let component = documents.component(reference, from: object) {
      let name = SchemaName(component.name)
      declare(name, component.schema)
      return name
    }
    do throws(ReferenceFailure) {
      return declared(try documents.schema(reference, from: object))
    } catch {
      diagnostics.report(
        error, of: reference, at: object.location(of: "$ref"), whenDangling: "any value is accepted")
      return nil
    }
  }

  /// The schema that a value of a discriminator's mapping names; nil, and a diagnostic, when it names none.
  mutating func schema(ofMapped value: String, in object: SchemaObject) -> SchemaObject? {
    do throws(ReferenceFailure) {
      return followed(try documents.mappedSchema(value, from: object))
    } catch {
      diagnostics.report(
        error, of: value, at: object.location(of: "discriminator"),
        whenDangling: "values that it would tell are kept as they are")
      return nil
    }
  }

  /// The entries of a map, which may be written where a reference leads; none, and a diagnostic, when it leads to none.
  mutating func entries<Value: Readable>(of map: OrderedMap<Value>, in object: SchemaObject) -> OrderedMap<Value> {
    do throws(ReferenceFailure) {
      return try documents.map(map)
    } catch {
      diagnostics.report(
        error, of: map.reference?.text ?? "", at: map.reference?.location ?? object.location)
      return OrderedMap()
    }
  }

  private mutating func declared(_ schema: SchemaOrBoolean) -> SchemaName {
    let name: SchemaName = components.name(of: schema)
    declare(name, schema)
    return name
  }
}
