import APIModel
import Diagnostics
import struct Diagnostics.SourceLocation
import OrderedCollections
import ParallelWork

@testable import SwiftGeneration
@testable import SwiftSource

/// A place in a description; tests that do not care use the same one for everything.
func place(_ line: Int = 1, _ column: Int = 1) -> SourceLocation {
  SourceLocation(file: "api.yaml", line: line, column: column)
}

extension Schema {
  /// A schema of a kind at a place.
  init(_ kind: Kind, nullable: Bool = false, title: String? = nil, line: Int = 1) {
    self.init(kind: kind, isNullable: nullable, title: title, location: place(line))
  }

  static let string = Schema(.string(StringSchema()))

  static func reference(_ name: String) -> Schema { Schema(.reference(SchemaName(name))) }

  static func array(_ items: Schema) -> Schema { Schema(.array(ArraySchema(items: items))) }

  static func map(_ values: Schema) -> Schema { Schema(.map(MapSchema(values: values))) }

  static func enumeration(_ values: String..., line: Int = 1) -> Schema {
    Schema(
      .enumeration(
        EnumerationSchema(values: values.map { EnumerationSchema.Value(rawValue: .string($0), location: place(line)) })),
      line: line)
  }

  static func enumeration(_ integers: KeyValuePairs<Int64, String?>) -> Schema {
    Schema(
      .enumeration(
        EnumerationSchema(
          .integer(.int64),
          values: integers.map {
            EnumerationSchema.Value(rawValue: .integer($0.key), name: $0.value, location: place(1))
          })))
  }

  static func union(_ branches: [Schema], by selection: UnionSchema.Selection = .trial) -> Schema {
    Schema(.union(UnionSchema(branches: branches, selection: selection)))
  }

  /// An object of required members, one a line.
  static func object(required members: KeyValuePairs<String, Schema>, line: Int = 1) -> Schema {
    let properties = members.enumerated().map { index, member in
      Property(name: member.key, isRequired: true, schema: member.value, location: place(line + index + 1))
    }
    return Schema(.object(ObjectSchema(properties: properties)), line: line)
  }

  /// An object of optional members, one a line.
  static func object(_ members: KeyValuePairs<String, Schema>, line: Int = 1) -> Schema {
    let properties = members.enumerated().map { index, member in
      Property(name: member.key, isRequired: false, schema: member.value, location: place(line + index + 1))
    }
    return Schema(.object(ObjectSchema(properties: properties)), line: line)
  }
}

extension API {
  /// An API of named schemas.
  init(schemas: KeyValuePairs<String, Schema>, operations: [Operation] = []) {
    self.init(
      title: "Test", operations: operations,
      schemas: OrderedDictionary(uniqueKeysWithValues: schemas.map { (SchemaName($0.key), $0.value) }))
  }
}

/// What came of planning an API: the plan as text, and the printed diagnostics.
struct Planning {
  /// A line for every type, and one for each of its parts.
  let text: String

  /// The diagnostics, without the lines they are about.
  let diagnostics: String

  /// The client.
  let client: ClientPlan

  /// The operations.
  let operations: [OperationPlan]

  /// Plans an API.
  init(
    _ api: API, _ configuration: GeneratorConfiguration = GeneratorConfiguration(module: "Test"),
    workers: Workers? = nil
  ) {
    var found = Diagnostics()
    let plan = ModulePlanner(api: api, configuration: configuration, workers: workers).plan(reporting: &found)
    text = plan.models.map(Self.text).joined()
    diagnostics = found.all.map(DiagnosticPrinter(files: []).print).joined()
    client = plan.client
    operations = plan.operations
  }

  /// The name of a case, and its string or number.
  private static func text(of plan: CasePlan) -> String {
    switch plan.rawValue {
    case .string(let text): "  \(plan.name) \"\(text)\"\n"
    case .integer, .number: "  \(plan.name) \(plan.rawValue.text)\n"
    }
  }

  private static func text(of model: ModelPlan) -> String {
    if let representative = model.representative { return "other name \(model.name): \(representative)\n" }
    return switch model.kind {
    case .structure(let structure):
      "structure \(model.name)\n" + structure.members.map(text).joined()
        + (structure.additionalProperties.map { "  others: \($0.typeName.text)\n" } ?? "")
    case .enumeration(let enumeration):
      "enumeration \(model.name)\n" + enumeration.cases.map(text).joined()
    case .union(let union):
      "\(union.isIndirect ? "indirect " : "")union \(model.name) \(text(of: union.selection))\n"
        + union.branches.map { branch in
          branch.valueCase.map { "  \($0.name): \($0.type.typeName.text)\n" }
            ?? branch.strings.map(text).joined()
        }.joined()
    case .form(let form, _): "form \(model.name)\n" + form.members.map(text).joined()
    case .alias(let value): "alias \(model.name): \(value.type.typeName.text)\(value.isNullable ? " or null" : "")\n"
    }
  }

  private static func text(of member: MemberPlan) -> String {
    "  \(member.isIndirect ? "indirect " : "")\(member.name) \"\(member.wireName)\" \(member.presence): "
      + "\(member.typeName.text)\n"
  }

  private static func text(of selection: UnionSchema.Selection) -> String {
    switch selection {
    case .tag(let discriminator): "by \(discriminator.propertyName)"
    case .types(let types): "by \(types.map(\.rawValue).joined(separator: ", "))"
    case .trial: "by trial"
    }
  }
}
