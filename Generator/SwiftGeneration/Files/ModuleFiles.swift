package import SwiftSource

/// The files of a planned module: one for each schema and concern, so that the folder of a changed file tells a
/// reviewer what the change can break.
package struct ModuleFiles {
  /// A file and its place in the output folder.
  package struct Entry: Sendable {
    /// The path in the output folder, such as `Models/Connection.swift`.
    package var path: String

    /// What the file declares.
    package var file: SwiftFile
  }

  /// The folders that hold generated files and nothing else.
  package static let folders: [String] = ["Client", "Models", "Operations", "Validators"]

  private let module: ModulePlan

  /// Makes the files of a module.
  package init(_ module: ModulePlan) {
    self.module = module
  }

  /// Every file of the module.
  package func entries() -> [Entry] {
    module.models.flatMap(entries(of:)) + module.operations.flatMap(entries(of:)) + [
      Entry(
        path: "Client/\(module.client.name).swift",
        file: ClientFile(client: module.client, operations: module.operations).file),
      Entry(path: "Client/\(reexportName).swift", file: ReexportFile().file),
    ]
  }

  /// The base name of the file that re-exports modules, which is no type's: the objects of all files lie in one folder,
  /// where case may be folded.
  private var reexportName: String {
    let types: [Identifier] = module.models.map(\.name) + module.operations.map(\.typeName) + [module.client.name]
    let taken: Set<String> = Set(types.map { $0.text.lowercased() })
    var name: String = "ReexportedModules"
    while taken.contains(name.lowercased()) { name += "_" }
    return name
  }

  private func entries(of model: ModelPlan) -> [Entry] {
    let path: String = "Models/\(model.name).swift"
    switch model.kind {
    case .structure(let members):
      return [
        Entry(path: path, file: StructureFile(model: model, members: members).file),
        Entry(
          path: "Validators/\(model.name)+Validation.swift",
          file: ValidatorFile(model: model, members: members).file),
      ]
    case .enumeration(let cases): return [Entry(path: path, file: EnumerationFile(model: model, cases: cases).file)]
    case .alias(let value): return [Entry(path: path, file: AliasFile(model: model, value: value).file)]
    }
  }

  private func entries(of operation: OperationPlan) -> [Entry] {
    [
      Entry(path: "Operations/\(operation.typeName).swift", file: OperationFile(operation: operation).file),
      Entry(
        path: "Validators/\(operation.typeName)+Validation.swift",
        file: ValidatorFile(operation: operation).file),
    ]
  }
}
