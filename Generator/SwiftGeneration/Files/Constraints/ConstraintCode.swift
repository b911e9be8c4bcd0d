import APIModel
import SwiftSource

/// How what is asked of values is written in Swift.
struct ConstraintCode {
  /// The names of the module's whole schemas, by the schemas that they are.
  private let schemas: [SchemaName: Identifier]

  /// The schemas in the one being written that are values of their own; nil where none is.
  var parts: SchemaParts?

  /// Makes the writer of a module's constraints.
  init(schemas: [SchemaName: Identifier]) {
    self.schemas = schemas
  }

  /// The type and the arguments of a constraint's value.
  func code(of constraint: ConstraintPlan) -> CodeBlock {
    switch constraint {
    case .string(let string, let source): "StringConstraint(\(arguments: string.arguments + [at(source)]))"
    case .number(let limits, let source): "NumberConstraint(\(arguments: limits.arguments + [at(source)]))"
    case .array(let array): "ArrayConstraint(\(arguments: arguments(of: array)))"
    case .map(let map): "MapConstraint(\(arguments: arguments(of: map)))"
    case .schema(let assertions): code(of: assertions)
    case .named(let name): reference(to: name)
    }
  }

  /// The whole schema of that name among the module's schemas.
  func reference(to name: Identifier) -> CodeBlock { "Schemas.\(name)" }

  /// The whole schema that a named schema is.
  func reference(to name: SchemaName) -> CodeBlock {
    guard let identifier = schemas[name] else {
      preconditionFailure("what assertions refer to is asserted itself")
    }
    return reference(to: identifier)
  }

  /// Where the description says so, as the last argument.
  func at(_ source: String) -> CodeBlock { "at: \(literal: source)" }

  private func arguments(of array: ArrayConstraintPlan) -> [CodeBlock] {
    CodeBlock.counts(("minItems", array.minItems), ("maxItems", array.maxItems))
      + (array.hasUniqueItems ? ["uniqueItems: true"] : [])
      + (array.items.map { ["items: \(code(of: $0))"] } ?? []) + [at(array.source)]
  }

  private func arguments(of map: MapConstraintPlan) -> [CodeBlock] {
    CodeBlock.counts(("minProperties", map.minProperties), ("maxProperties", map.maxProperties))
      + (map.values.map { ["values: \(code(of: $0))"] } ?? []) + [at(map.source)]
  }
}
