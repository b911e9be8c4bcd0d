import APIModel
import Diagnostics
import OpenAPI

/// Works out the meaning of an operation's parameters.
struct ParameterResolver {
  private let path: PathTemplate
  private let location: SourceLocation

  /// Makes a resolver of the parameters of an operation with that path.
  init(path: PathTemplate, location: SourceLocation) {
    self.path = path
    self.location = location
  }

  /// The meaning of the parameters, in their order, and of those that only the path names.
  mutating func resolve(_ objects: [ParameterObject], with schemas: inout SchemaResolver) -> [Parameter] {
    var parameters: [Parameter] = objects.compactMap { resolve($0, with: &schemas) }
    for name in path.parameterNames
    where !objects.contains(where: { $0.name.hasSameBytes(as: name) && $0.place == .path }) {
      schemas.diagnostics.report(
        .pathParameter, "the path names '\(name)', which no parameter declares: any string is accepted", at: location)
      parameters.append(
        Parameter(
          name: name, position: .path, schema: Schema(kind: .string(StringSchema()), location: location),
          documentation: Documentation(), location: location))
    }
    return parameters
  }

  private func resolve(_ object: ParameterObject, with schemas: inout SchemaResolver) -> Parameter? {
    guard object.place == .path else {
      schemas.diagnostics.report(
        .unsupportedParameter, "a parameter in '\(object.place.rawValue)' is not supported yet",
        at: object.location(of: "in"))
      return nil
    }
    guard path.parameterNames.contains(where: object.name.hasSameBytes) else {
      schemas.diagnostics.report(
        .pathParameter, "'\(object.name)' has no place in the path \(path.text): it is left out",
        at: object.location(of: "name"))
      return nil
    }
    if let style = object.value.style, style != .simple {
      schemas.diagnostics.report(
        .unsupportedParameter, "the style '\(style.rawValue)' is not supported yet", at: object.location(of: "style"))
    }
    return Parameter(
      name: object.name, position: .path, schema: schema(of: object, with: &schemas),
      documentation: Documentation(
        description: object.value.description, isDeprecated: object.value.isDeprecated),
      location: object.location)
  }

  private func schema(of object: ParameterObject, with schemas: inout SchemaResolver) -> Schema {
    let schema: Schema? = object.value.schema.map { schemas.resolve($0) }
    if let schema, schemas.target(of: schema)?.isPathSegment == true, !schema.isNullable { return schema }
    schemas.diagnostics.report(
      .unsupportedParameter, "a path parameter must be a string, an integer or a Boolean yet",
      at: object.location(of: "schema"))
    return Schema(kind: .string(StringSchema()), location: object.location)
  }
}

extension Schema {
  /// Whether every value has one plain text that can stand in a path.
  fileprivate var isPathSegment: Bool {
    switch kind {
    case .string(let string): !isNullable && string.format != .dateTime
    case .integer, .boolean, .enumeration: !isNullable
    default: false
    }
  }
}
