import APIModel
import Patterns
import SwiftSource

extension ConstraintCode {
  /// A whole schema as a property of this name, followed by the parts that are properties of their own.
  ///
  /// - Parameters:
  ///   - assertions: What the schema says.
  ///   - name: The property's name.
  ///   - type: The type that the property is declared with; nil lets the value tell it.
  ///   - documentation: The comment above the property.
  /// - Returns: The whole schema, and its parts behind it.
  func properties(
    of assertions: Assertions, named name: Identifier, type: TypeName? = nil, _ documentation: DocComment? = nil
  ) -> [Declaration] {
    var code: ConstraintCode = self
    code.parts = SchemaParts(of: assertions, named: name)
    let whole: Declaration = .property(
      PropertyDeclaration(
        documentation: documentation, modifiers: [.static], name, type: type,
        .constant(code.definition(of: assertions))))
    return [whole]
      + (code.parts?.all ?? []).map { part in
        .property(
          PropertyDeclaration(
            documentation: DocComment("What `\(name)` says at `\(part.place)`."), access: .private,
            modifiers: [.static], part.name, type: type, .constant(code.definition(of: part.assertions))))
      }
  }

  /// A whole schema as a value of the runtime's type, or the name of the part that it is.
  func code(of assertions: Assertions) -> CodeBlock {
    parts?.name(of: assertions).map { "\($0)" } ?? definition(of: assertions)
  }

  private func definition(of assertions: Assertions) -> CodeBlock {
    "JSONSchema(\(arguments: [at(assertions.source)] + assertions.all.map { code(of: $0) }))"
  }

  private func enumeration(_ values: [JSONLiteral]) -> CodeBlock {
    if values.isEmpty { return ".nothing" }
    guard values.areStrings else { return ".enumeration([\(elements: values.map(\.code))])" }
    return ".strings([\(elements: values.compactMap(\.string).map { "\(literal: $0)" })])"
  }

  /// A keyword as a value of the runtime's type.
  private func code(of assertion: Assertion) -> CodeBlock {
    switch assertion {
    case .nothing: ".nothing"
    case .type(let types): ".type([\(elements: types.map(\.code))])"
    case .enumeration(let values): enumeration(values)
    case .const(let value): call("const", value.code)
    case .number(let limits, let range):
      call("number", "NumberConstraint(\(arguments: limits.arguments + format(range)))")
    case .string(let string): call("string", "StringConstraint(\(arguments: string.arguments))")
    case .deciding(let assertion): call("deciding", code(of: assertion))
    case .reference(let name): ".reference { \(reference(to: name)) }"
    case .minItems, .maxItems, .uniqueItems, .prefixItems, .items, .contains, .unevaluatedItems: array(assertion)
    case .allOf, .anyOf, .oneOf, .not, .conditional: composition(assertion)
    default: object(assertion)
    }
  }

  private func format(_ range: NumberRange?) -> [CodeBlock] {
    switch range {
    case .int32?: ["format: .int32"]
    case .int64?: ["format: .int64"]
    case .float?: ["format: .float"]
    case .double?: ["format: .double"]
    case nil: []
    }
  }

  private func array(_ assertion: Assertion) -> CodeBlock {
    switch assertion {
    case .minItems(let limit): ".minItems(\(literal: limit))"
    case .maxItems(let limit): ".maxItems(\(literal: limit))"
    case .prefixItems(let schemas): ".prefixItems(\(list(schemas)))"
    case .items(let schema): call("items", code(of: schema))
    case .unevaluatedItems(let schema): call("unevaluatedItems", code(of: schema))
    case .contains(let schema, let minimum, let maximum):
      ".contains(\(arguments: [code(of: schema), "min: \(count(minimum))", "max: \(count(maximum))"]))"
    default: ".uniqueItems"
    }
  }

  private func object(_ assertion: Assertion) -> CodeBlock {
    switch assertion {
    case .minProperties(let limit): ".minProperties(\(literal: limit))"
    case .maxProperties(let limit): ".maxProperties(\(literal: limit))"
    case .required(let names): ".required(\(strings(names)))"
    case .properties(let members): ".properties(\(self.members(members)))"
    case .patternProperties(let patterns): ".patternProperties([\(elements: patterns.map { code(of: $0) })])"
    case .additionalProperties(let schema): call("additionalProperties", code(of: schema))
    case .propertyNames(let schema): call("propertyNames", code(of: schema))
    case .dependentRequired(let dependencies):
      ".dependentRequired([\(elements: dependencies.map { "\(literal: $0.name): \(strings($0.required))" })])"
    case .dependentSchemas(let members): ".dependentSchemas(\(self.members(members)))"
    case .unevaluatedProperties(let schema): call("unevaluatedProperties", code(of: schema))
    default: preconditionFailure("every keyword about objects is listed")
    }
  }

  private func composition(_ assertion: Assertion) -> CodeBlock {
    switch assertion {
    case .allOf(let schemas): ".allOf(\(list(schemas)))"
    case .anyOf(let schemas, nil): ".anyOf(\(list(schemas)))"
    case .oneOf(let schemas, nil): ".oneOf(\(list(schemas)))"
    case .anyOf(let schemas, let discriminator?): ".anyOf(\(arguments: [list(schemas), discriminator.code]))"
    case .oneOf(let schemas, let discriminator?): ".oneOf(\(arguments: [list(schemas), discriminator.code]))"
    case .not(let schema): call("not", code(of: schema))
    case .conditional(let condition, let then, let otherwise):
      ".conditional(\(arguments: [code(of: condition), "then: \(optional(then))", "else: \(optional(otherwise))"]))"
    default: preconditionFailure("every keyword that composes is listed")
    }
  }

  /// A keyword with one value, which goes to a line of its own when it needs several.
  private func call(_ keyword: Identifier, _ value: CodeBlock) -> CodeBlock {
    ".\(keyword)(\(arguments: [value]))"
  }

  private func list(_ schemas: [Assertions]) -> CodeBlock {
    "[\(elements: schemas.map { code(of: $0) })]"
  }

  private func optional(_ schema: Assertions?) -> CodeBlock {
    schema.map { code(of: $0) } ?? "nil"
  }

  private func members(_ members: [AssertedMember]) -> CodeBlock {
    members.isEmpty
      ? "[:]" : "[\(elements: members.map { "\(literal: $0.name): \(code(of: $0.schema))" })]"
  }

  private func code(of pattern: AssertedPattern) -> CodeBlock {
    "PatternMember(\(arguments: [pattern.pattern.code, code(of: pattern.schema)]))"
  }

  private func strings(_ strings: [String]) -> CodeBlock {
    strings.isEmpty ? "[]" : "[\(elements: strings.map { "\(literal: $0)" })]"
  }

  private func count(_ count: Int?) -> CodeBlock {
    count.map { "\(literal: $0)" } ?? "nil"
  }
}
