internal import OrderedCollections
package import SwiftSource

/// The files of a planned module: one for each schema and concern, so that the folder of a changed file tells a
/// reviewer what the change can break. What stands inline in a schema is in its files, be it another name of a type.
package struct ModuleFiles {
  /// A file and its place in the output folder.
  package struct Entry: Sendable {
    /// The path in the output folder, such as `Models/Connection.swift`; that of another module begins with `../`.
    package var path: String

    /// Whether nothing is declared, and there is no file.
    fileprivate private(set) var isEmpty = false

    private var parts: [@Sendable () -> SwiftFile]

    /// What the file declares, made anew: the files of a large module are never in memory together.
    package var file: SwiftFile { SwiftFile(joining: parts.map { $0() }) }

    /// Makes an entry of a path and of what is declared there.
    package init(path: String, file: @autoclosure @escaping @Sendable () -> SwiftFile) {
      self.path = path
      parts = [file]
    }

    /// Makes the entry of a validator, which declares nothing where nothing is checked.
    fileprivate init(path: String, isChecked: Bool, file: @autoclosure @escaping @Sendable () -> SwiftFile) {
      self.path = path
      isEmpty = !isChecked
      parts = [file]
    }

    /// Adds what another entry declares in the same file.
    fileprivate mutating func join(_ other: Entry) {
      guard !other.isEmpty else { return }
      parts = isEmpty ? other.parts : parts + other.parts
      isEmpty = false
    }
  }

  /// The folders that hold generated files and nothing else.
  package static let folders: [String] = ["Client", "Models", "Operations", "Validators"]

  private let module: ModulePlan

  private let names: FileNames

  /// Makes the files of a module.
  package init(_ module: ModulePlan) {
    self.module = module
    names = FileNames(of: module)
  }

  /// The folder of the fixtures in the folder of their module.
  package static let fixtureFolder = "Fixtures"

  /// Every file of the module.
  package func entries() -> [Entry] {
    var entries: OrderedDictionary<String, Entry> = [:]
    for entry in moduleEntries {
      if entries[entry.path]?.join(entry) == nil { entries[entry.path] = entry }
    }
    return entries.values.filter { !$0.isEmpty }
  }

  private var moduleEntries: [Entry] {
    module.models.flatMap(entries(of:)) + module.webhooks.map(entry(of:)) + schemaEntries + responseFieldEntries
      + module.operations.flatMap(entries(of:))
      + [
        Entry(
          path: "Client/\(names[module.client.name]).swift",
          file: ClientFile(client: module.client, operations: module.operations).file),
        Entry(path: "Client/\(names.free("ReexportedModules")).swift", file: ReexportFile().file),
      ]
  }

  private var constraints: ConstraintCode { ConstraintCode(schemas: module.schemaNames) }

  /// The whole schemas, and the type that holds them by name; none when every type says it all.
  private var schemaEntries: [Entry] {
    guard !module.schemas.isEmpty else { return [] }
    let homes: [Identifier: Identifier] = Dictionary(uniqueKeysWithValues: module.models.map { ($0.name, $0.home) })
    return [Entry(path: "Validators/Schemas.swift", file: SchemaFile.namespace)]
      + module.schemas.map { schema in
        Entry(
          path: validators(of: homes[schema.typeName] ?? schema.typeName),
          file: SchemaFile(schema: schema, constraints: constraints).file)
      }
  }

  /// The fields of responses; none when no response is described to have any.
  private var responseFieldEntries: [Entry] {
    guard !module.responseFields.isEmpty else { return [] }
    return [
      Entry(
        path: "Operations/\(ResponseFieldsFile.name).swift",
        file: ResponseFieldsFile(fields: module.responseFields, constraints: constraints).file)
    ]
  }

  private func entries(of model: ModelPlan) -> [Entry] {
    let path: String = "Models/\(names[model.home]).swift"
    if let representative = model.representative {
      return [Entry(path: path, file: AliasFile(model: model, representative: representative).file)]
    }
    let validation: String = validators(of: model.home)
    switch model.kind {
    case .structure(let structure):
      return [
        Entry(path: path, file: StructureFile(model: model, structure: structure).file),
        Entry(
          path: validation, isChecked: model.isChecked,
          file: ValidatorFile(model: model, structure: structure, constraints: constraints).file),
      ]
    case .form(let structure, let fields):
      return [
        Entry(path: path, file: StructureFile(model: model, structure: structure, form: fields).file),
        Entry(
          path: validation, isChecked: model.isChecked,
          file: ValidatorFile(model: model, structure: structure, constraints: constraints).file),
      ]
    case .union(let union):
      return [
        Entry(path: path, file: UnionFile(model: model, union: union).file),
        Entry(
          path: validation, isChecked: model.isChecked,
          file: UnionValidatorFile(model: model, union: union, constraints: constraints).file),
      ]
    case .enumeration(let enumeration):
      return [Entry(path: path, file: EnumerationFile(model: model, enumeration: enumeration).file)]
    case .alias(let value): return [Entry(path: path, file: AliasFile(model: model, value: value).file)]
    }
  }

  /// The file of all that is asked of a type's values: by its own validator, and by a whole schema.
  private func validators(of type: Identifier) -> String { "Validators/\(names[type])+Validation.swift" }

  private func entry(of webhook: WebhookPlan) -> Entry {
    Entry(path: "Models/\(names[webhook.typeName]).swift", file: WebhookFile(webhook: webhook).file)
  }

  private func entries(of operation: OperationPlan) -> [Entry] {
    [
      Entry(path: "Operations/\(names[operation.typeName]).swift", file: OperationFile(operation: operation).file),
      Entry(
        path: validators(of: operation.typeName), isChecked: operation.isChecked,
        file: ValidatorFile(operation: operation, constraints: constraints).file),
    ]
  }
}
