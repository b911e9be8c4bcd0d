extension SwiftFile {
  /// The file of what several files declare, in their order: it has the header of the first, and the imports of all,
  /// each with what the most demanding file says of it.
  package init(joining files: [SwiftFile]) {
    self = files.first ?? SwiftFile(declarations: [])
    for file in files.dropFirst() {
      for declaration in file.imports { add(declaration) }
      declarations += file.declarations
    }
  }

  /// Adds an import, or to the one of the same declarations.
  private mutating func add(_ declaration: ImportDeclaration) {
    guard let index = imports.firstIndex(where: { $0.importsSame(as: declaration) }) else {
      return imports.append(declaration)
    }
    imports[index].attributes += declaration.attributes.filter { !imports[index].attributes.contains($0) }
    imports[index].access = AccessLevel.widest(imports[index].access, declaration.access)
  }
}

extension ImportDeclaration {
  fileprivate func importsSame(as other: ImportDeclaration) -> Bool {
    module == other.module && scope == other.scope && condition == other.condition
  }
}
