import APIModel
import SwiftSource

/// The file of a whole schema that values are checked against where their types do not say it all.
struct SchemaFile {
  private let schema: SchemaPlan
  private let constraints: ConstraintCode

  /// Makes the file of a schema.
  init(schema: SchemaPlan, constraints: ConstraintCode) {
    self.schema = schema
    self.constraints = constraints
  }

  /// The file.
  var file: SwiftFile {
    let properties: [Declaration] = constraints.properties(
      of: schema.assertions, named: schema.name, type: "JSONSchema",
      DocComment("What the description says about a value of `\(schema.typeName)` beyond its type."))
    return SwiftFile(
      header: FileHead.header(source: schema.assertions.source), imports: [FileHead.internalRuntime],
      declarations: [.extension(ExtensionDeclaration("Schemas", members: properties))])
  }

  /// The file of the type that holds the whole schemas by name.
  static var namespace: SwiftFile {
    SwiftFile(
      header: FileHead.header(source: "#/components/schemas"), imports: [],
      declarations: [
        .enumeration(
          EnumDeclaration(
            documentation: DocComment("The schemas that say more than a type does, by the names of their types."),
            "Schemas", members: []))
      ])
  }
}
