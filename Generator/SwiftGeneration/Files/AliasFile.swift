import SwiftSource

/// The file of a schema that is another name of a type.
struct AliasFile {
  private let model: ModelPlan
  private let value: ValuePlan

  /// Makes the file of a model that is another name of the type of a value.
  init(model: ModelPlan, value: ValuePlan) {
    self.model = model
    self.value = value
  }

  /// The file.
  var file: SwiftFile {
    SwiftFile(
      header: FileHead.header(source: model.source),
      imports: value.type.holdsJSONCodingType ? [ImportDeclaration("JSONCoding", access: .public)] : [],
      declarations: [
        .typeAlias(
          TypeAliasDeclaration(
            documentation: model.documentation, access: .public, model.name, type: value.type.typeName))
      ])
  }
}
