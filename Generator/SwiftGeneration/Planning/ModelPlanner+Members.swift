import APIModel
import Diagnostics
import OrderedCollections
import SwiftSource

extension ModelPlanner {
  /// Plans the members of a structure that was added.
  mutating func planMembers(of object: ObjectSchema, at index: Int, schemaName: SchemaName?) {
    let owner: Identifier = plans[index].name
    let configured: GeneratorConfiguration.Entries<String> = configuredMembers(of: schemaName)
    let sensitive: Set<String> = Set(schemaName.flatMap { configuration.sensitive[$0.rawValue] }?.map(\.value) ?? [])
    var table = NameTable(of: "member", minimumCapacity: object.properties.count + 1)
    if object.additionalProperties != nil {
      _ = table.claim(
        "additionalProperties", for: "additionalProperties", at: plans[index].location, reporting: &diagnostics)
    }
    var members: [MemberPlan] = []
    let names: [Identifier] = names(
      of: object.properties.map { WireName($0.name, at: $0.location) }, in: &table, configured: configured
    ) { planner, wire, configured in
      planner.namer.member(for: wire, configured: configured, reporting: &planner.diagnostics)
    }
    for (property, name) in zip(object.properties, names) {
      let value: ValuePlan = value(of: property.schema, at: Place(owner: owner, name: property.name))
      members.append(
        MemberPlan(
          wireName: property.name, name: name,
          presence: Presence(
            isRequired: property.isRequired && property.access != .writeOnly, isNullable: value.isNullable),
          access: property.access, isRequiredInRequests: property.isRequired && property.access == .writeOnly,
          type: value.type, constraint: value.constraint,
          defaultValue: (property.schema.defaultValue ?? target(of: property.schema).defaultValue).map { literal in
            DefaultPlan(literal, of: value.type)
          },
          isSensitive: sensitive.contains(property.name), titleFormat: titleFormat(of: property.schema),
          isDeprecated: property.schema.documentation.isDeprecated,
          documentation: property.schema.documentation.text(or: "The member `\(property.name)`.")))
    }
    let others: ValuePlan? = object.additionalProperties.map { schema in
      value(of: schema, at: Place(owner: owner, name: "additional_property"))
    }
    replaceModel(
      at: index, with: .structure(StructurePlan(members: members, additionalProperties: others)),
      memberLocations: object.properties.map(\.location))
  }

  /// The format that a schema's title names, where the configuration says that titles do so.
  private func titleFormat(of schema: Schema) -> StringSchema.Format? {
    guard let title = schema.title ?? target(of: schema).title, configuration.titles[title]?.value == .format else {
      return nil
    }
    return StringSchema.Format(rawValue: title)
  }

  /// Plans the cases of an enumeration that was added.
  mutating func planCases(of enumeration: EnumerationSchema, at index: Int, schemaName: SchemaName?) {
    let configured: GeneratorConfiguration.Entries<String> = configuredMembers(of: schemaName)
    var table = NameTable(
      of: "value", isConfigurable: schemaName != nil, minimumCapacity: enumeration.values.count)
    let names: [Identifier] = names(of: enumeration.values.map(\.wireName), in: &table, configured: configured) {
      planner, wire, configured in
      planner.namer.enumCase(for: wire, configured: configured, reporting: &planner.diagnostics)
    }
    let cases: [CasePlan] = zip(enumeration.values, names).map { CasePlan($0, named: $1) }
    replaceModel(at: index, with: .enumeration(EnumerationPlan(rawType: enumeration.rawType, cases: cases)))
  }

  private func configuredMembers(of schemaName: SchemaName?) -> GeneratorConfiguration.Entries<String> {
    schemaName.flatMap { configuration.members[$0.rawValue] } ?? [:]
  }
}
