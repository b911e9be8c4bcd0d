internal import OrderedCollections
package import SwiftSource

/// The files of a planned module: one for each schema and concern, so that the folder of a changed file tells a
/// reviewer what the change can break. What stands inline in a schema is in its files, be it another name of a type.
///
/// A class, so that its entries share the module.
package final class ModuleFiles: Sendable {
  /// A file and its place in the output folder.
  package struct Entry: Sendable {
    /// The path in the output folder, such as `Models/Connection.swift`; that of another module begins with `../`.
    package var path: String

    private var parts: [@Sendable () -> SwiftFile]

    /// What the file declares, made anew: the files of a large module are never in memory together.
    package var file: SwiftFile { SwiftFile(joining: parts.map { $0() }) }

    /// Makes an entry of a path and of what is declared there.
    package init(path: String, file: @autoclosure @escaping @Sendable () -> SwiftFile) {
      self.path = path
      parts = [file]
    }

    /// Adds what another entry declares in the same file.
    fileprivate mutating func join(_ other: Entry) {
      parts += other.parts
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
    return Array(entries.values)
  }

  private var moduleEntries: [Entry] {
    module.models.indices.flatMap(modelEntries(at:)) + module.webhooks.indices.map(webhookEntry(at:)) + schemaEntries
      + responseFieldEntries + module.operations.indices.flatMap(operationEntries(at:))
      + [
        Entry(
          path: "Client/\(names[module.client.name]).swift",
          file: ClientFile(client: self.module.client, operations: self.module.operations).file),
        Entry(path: "Client/\(names.free("ReexportedModules")).swift", file: ReexportFile().file),
      ]
  }

  private var constraints: ConstraintCode { ConstraintCode(schemas: module.schemaNames) }

  /// The whole schemas, and the type that holds them by name; none when every type says it all.
  private var schemaEntries: [Entry] {
    guard !module.schemas.isEmpty else { return [] }
    let homes: [Identifier: Identifier] = Dictionary(uniqueKeysWithValues: module.models.map { ($0.name, $0.home) })
    return [Entry(path: "Validators/Schemas.swift", file: SchemaFile.namespace)]
      + module.schemas.indices.map { index in
        let type: Identifier = module.schemas[index].typeName
        return Entry(
          path: validators(of: homes[type] ?? type),
          file: SchemaFile(schema: self.module.schemas[index], constraints: self.constraints).file)
      }
  }

  /// The fields of responses; none when no response is described to have any.
  private var responseFieldEntries: [Entry] {
    guard !module.responseFields.isEmpty else { return [] }
    return [
      Entry(
        path: "Operations/\(ResponseFieldsFile.name).swift",
        file: ResponseFieldsFile(fields: self.module.responseFields, constraints: self.constraints).file)
    ]
  }

  private func modelEntries(at index: Int) -> [Entry] {
    let home: Identifier = module.models[index].home
    let model = Entry(path: "Models/\(names[home]).swift", file: self.modelFile(at: index))
    guard module.models[index].isChecked, module.models[index].representative == nil else { return [model] }
    return [model, Entry(path: validators(of: home), file: self.validatorFile(at: index))]
  }

  /// The file of all that is asked of a type's values: by its own validator, and by a whole schema.
  private func validators(of type: Identifier) -> String { "Validators/\(names[type])+Validation.swift" }

  private func webhookEntry(at index: Int) -> Entry {
    Entry(
      path: "Models/\(names[module.webhooks[index].typeName]).swift",
      file: WebhookFile(webhook: self.module.webhooks[index]).file)
  }

  private func operationEntries(at index: Int) -> [Entry] {
    let type: Identifier = module.operations[index].typeName
    let operation = Entry(
      path: "Operations/\(names[type]).swift", file: OperationFile(operation: self.module.operations[index]).file)
    guard module.operations[index].isChecked else { return [operation] }
    return [
      operation,
      Entry(
        path: validators(of: type),
        file: ValidatorFile(operation: self.module.operations[index], constraints: self.constraints).file),
    ]
  }
}

// MARK: - What a model declares

extension ModuleFiles {
  private func modelFile(at index: Int) -> SwiftFile {
    let model: ModelPlan = module.models[index]
    if let representative = model.representative {
      return AliasFile(model: model, representative: representative).file
    }
    switch model.kind {
    case .structure(let structure): return StructureFile(model: model, structure: structure).file
    case .form(let structure, let fields): return StructureFile(model: model, structure: structure, form: fields).file
    case .union(let union): return UnionFile(model: model, union: union).file
    case .enumeration(let enumeration): return EnumerationFile(model: model, enumeration: enumeration).file
    case .alias(let value): return AliasFile(model: model, value: value).file
    }
  }

  private func validatorFile(at index: Int) -> SwiftFile {
    let model: ModelPlan = module.models[index]
    switch model.kind {
    case .structure(let structure), .form(let structure, _):
      return ValidatorFile(model: model, structure: structure, constraints: constraints).file
    case .union(let union): return UnionValidatorFile(model: model, union: union, constraints: constraints).file
    case .enumeration, .alias: preconditionFailure("nothing is asked of an enumeration or of another name")
    }
  }
}
