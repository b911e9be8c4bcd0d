import APIModel
import Diagnostics
import OpenAPI

extension SchemaResolver {
  /// Lets a structure keep the members that it does not declare when its assertions are about them as well: a value
  /// that was read must not break, without them, what it kept with them.
  ///
  /// One that another schema refers to cannot keep them for that alone, which becomes a structure of its own.
  mutating func keepOtherMembers(of schema: inout Schema) {
    guard let assertions = schema.assertions, assertions.areAboutOtherMembers,
      case .object(var structure)? = target(of: schema)?.kind, structure.additionalProperties == nil
    else { return }
    structure.additionalProperties = Schema(kind: .any, location: schema.location)
    schema.kind = .object(structure)
  }
}

extension Assertions {
  /// Whether something is asserted of an object that members which no `properties` declares can keep or break.
  fileprivate var areAboutOtherMembers: Bool {
    all.contains { assertion in
      switch assertion {
      case .minProperties, .maxProperties, .patternProperties, .propertyNames, .dependentRequired, .dependentSchemas,
        .not, .conditional, .unevaluatedProperties:
        true
      case .additionalProperties(let schema): !schema.refusesAll
      case .deciding(let assertion): Assertions(source: source, [assertion]).areAboutOtherMembers
      case .allOf(let parts): parts.contains(where: \.areAboutOtherMembers)
      case .anyOf(let branches, _), .oneOf(let branches, _): branches.contains(where: \.areAboutOtherMembers)
      default: false
      }
    }
  }

  private var refusesAll: Bool { all == [.nothing] }
}
