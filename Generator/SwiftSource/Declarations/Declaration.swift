/// A declaration of any kind, at the top level of a file or as a member of a type.
package indirect enum Declaration: Hashable, Sendable {
  case structure(StructDeclaration)
  case enumeration(EnumDeclaration)
  case enumCase(EnumCaseDeclaration)
  case `extension`(ExtensionDeclaration)
  case typeAlias(TypeAliasDeclaration)
  case property(PropertyDeclaration)
  case initializer(InitializerDeclaration)
  case function(FunctionDeclaration)
  case conditional(ConditionalDeclaration)
}
