import APIModel
import Diagnostics
import OpenAPI

extension SchemaResolver {
  /// What a schema is about that refers to another one: whatever that one is.
  mutating func shape(ofReference reference: String, in object: SchemaObject) -> Shape {
    guard let name = name(ofReference: reference, in: object) else {
      return Shape(Schema(kind: .any, location: object.location))
    }
    return Shape(Schema(kind: .reference(name), location: object.location))
  }

  /// The name of the schema that a reference leads to; nil, and a diagnostic, when it leads to none.
  mutating func name(ofReference reference: String, in object: SchemaObject) -> SchemaName? {
    do throws(ReferenceFailure) {
      let target: SchemaOrBoolean = try targets.schema(reference, from: object)
      let name = SchemaName(of: target)
      declare(name, target)
      return name
    } catch {
      diagnostics.report(error.id, error.message, at: object.location(of: "$ref"))
      return nil
    }
  }
}

extension SchemaName {
  /// The name of a schema: the key of a component, or the place of any other schema.
  fileprivate init(of schema: SchemaOrBoolean) {
    let tokens: [String] = schema.location.pointer.tokens
    let isComponent: Bool = tokens.count == 3 && tokens[0] == "components" && tokens[1] == "schemas"
    self.init(isComponent ? tokens[2] : schema.location.fragment)
  }
}
