import Testing

/// A description that calls its parts by given names.
struct NamesDescription: Sendable, CustomTestStringConvertible {
  /// The YAML text.
  let text: String

  /// Which parts have the names.
  let testDescription: String

  /// Describes schemas of these names, one with properties and one with values of them.
  init(ofSchemas names: [String]) {
    testDescription = "schemas, properties and values"
    let schemas = names.map { "    \"\($0)\": {type: object, properties: {value: {type: string, minLength: 1}}}\n" }
    let types = names.map { "        \"\($0)\": {$ref: \"#/components/schemas/\($0)\"}\n" }
    let properties = names.map { "        \"\($0)\": {type: string, nullable: true, minLength: 1}\n" }
    text = """
      openapi: 3.0.3
      info: {title: Names, version: "1"}
      paths: {}
      components:
        schemas:
      \(schemas.joined())
          allTypes:
            type: object
            properties:
      \(types.joined())
          allProperties:
            type: object
            required: [\(Self.quoted(names))]
            properties:
      \(properties.joined())
          allValues: {type: string, enum: [\(Self.quoted(names))]}

      """
  }

  /// Describes operations of these names, and one that has parameters of them.
  init(ofOperations names: [String]) {
    testDescription = "operations and parameters"
    let operations = names.map { name in
      """
        "/operations/\(name)":
          get: {operationId: "\(name)", responses: {"204": {description: ""}, "404": {description: ""}}}

      """
    }
    let parameters = names.map { name in
      "        - {name: \"\(name)\", in: path, required: true, schema: {type: string, minLength: 1}}\n"
    }
    text = """
      openapi: 3.0.3
      info: {title: Names, version: "1"}
      paths:
      \(operations.joined())
        ? "/\(names.map { "{\($0)}" }.joined(separator: "/"))"
        : get:
            operationId: allParameters
            parameters:
      \(parameters.joined())
            responses:
              "200": {description: "", content: {application/json: {schema: {type: string}}}}

      """
  }

  private static func quoted(_ names: [String]) -> String {
    names.map { "\"\($0)\"" }.joined(separator: ", ")
  }
}
