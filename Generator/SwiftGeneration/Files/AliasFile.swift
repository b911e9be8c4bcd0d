import SwiftSource

/// The file of another name of a type.
struct AliasFile {
  private let source: String
  private let imports: [ImportDeclaration]
  private let declaration: TypeAliasDeclaration

  /// Makes the file of a schema that is another name of the type of a value.
  init(model: ModelPlan, value: ValuePlan) {
    source = model.source
    imports = value.type.holdsJSONCodingType ? [ImportDeclaration("JSONCoding", access: .public)] : []
    declaration = TypeAliasDeclaration(
      documentation: model.comment, access: .public, model.name, type: value.type.typeName)
  }

  /// Makes the file of a schema that says what that of another type does.
  init(model: ModelPlan, representative: Identifier) {
    source = model.source
    imports = []
    declaration = TypeAliasDeclaration(
      documentation: DocComment("Another name of ``\(representative)``, whose schema says the same."), access: .public,
      model.name, type: TypeName(representative))
  }

  /// The file.
  var file: SwiftFile {
    SwiftFile(header: FileHead.header(source: source), imports: imports, declarations: [.typeAlias(declaration)])
  }
}
