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
    guard let position = Parameter.Position(rawValue: object.place.rawValue) else {
      schemas.diagnostics.report(
        .unsupportedParameter, "a parameter in '\(object.place.rawValue)' is not supported yet",
        at: object.location(of: "in"))
      return nil
    }
    guard position != .path || path.parameterNames.contains(where: object.name.hasSameBytes) else {
      schemas.diagnostics.report(
        .pathParameter, "'\(object.name)' has no place in the path \(path.text): it is left out",
        at: object.location(of: "name"))
      return nil
    }
    guard position != .header || !Self.describedElsewhere.contains(object.name.lowercased()) else {
      schemas.diagnostics.report(
        .notGenerated, "the field '\(object.name)' is written by the client: the parameter is left out",
        at: object.location(of: "name"))
      return nil
    }
    return Parameter(
      name: object.name, position: position, serialization: serialization(of: object, with: &schemas),
      isRequired: object.value.isRequired || position == .path, schema: schema(of: object, with: &schemas),
      documentation: Documentation(
        description: object.value.description, isDeprecated: object.value.isDeprecated,
        examples: Documentation.examples(object.value.example, nil)),
      location: object.location)
  }

  /// Fields that are no parameters: OpenAPI 3.1.1, section 4.8.12.1.
  private static let describedElsewhere: Set<String> = ["accept", "content-type", "authorization"]

  // MARK: Serialization

  private func serialization(
    of object: ParameterObject, with schemas: inout SchemaResolver
  ) -> Parameter.Serialization {
    if let entry = object.value.content.first {
      if MediaTypeName(entry.key).isJSON { return .json }
      guard MediaTypeName(entry.key).isText else {
        schemas.diagnostics.report(
          .unsupportedParameter, "a parameter of the media type '\(entry.key)' is not supported yet",
          at: entry.keyLocation)
        return .json
      }
    }
    let allowed: [ParameterStyle] = object.place.styles
    let style = ParameterStyle(object.value.style) ?? allowed[0]
    if !allowed.contains(style) {
      schemas.diagnostics.report(
        .unsupportedParameter, "a parameter in '\(object.place.rawValue)' cannot have the style '\(style.rawValue)'",
        at: object.location(of: "style"))
    }
    // Nothing but one by one is defined for `deepObject`.
    let explode: Bool = object.value.explode ?? (style == .form) || style == .deepObject
    return .style(style, explode: explode, allowsReserved: object.allowsReserved)
  }

  private func schema(of object: ParameterObject, with schemas: inout SchemaResolver) -> Schema {
    let content: MediaTypeObject? = object.value.content.first.flatMap { entry in
      schemas.documents.find(entry.value, reporting: &schemas.diagnostics)
    }
    if let schema = object.value.schema ?? content?.schema { return schemas.resolve(schema) }
    return Schema(
      kind: content == nil ? .string(StringSchema()) : .any, location: object.location)
  }
}

extension ParameterLocation {
  /// The styles that a parameter can have there, the default one first.
  ///
  /// - SeeAlso: OpenAPI 3.1.1, section 4.8.12.3.
  fileprivate var styles: [ParameterStyle] {
    switch self {
    case .path: [.simple, .label, .matrix]
    case .query, .querystring: [.form, .spaceDelimited, .pipeDelimited, .deepObject]
    case .header: [.simple]
    case .cookie: [.form]
    }
  }
}

extension ParameterStyle {
  /// The style that a description names; nil when it names none, or one of OpenAPI 3.2.
  init?(_ style: SerializationStyle?) {
    guard let style, let known = ParameterStyle(rawValue: style.rawValue) else { return nil }
    self = known
  }
}
