extension SwiftFile {
  /// The file of what several files declare, in their order: it has the header of the first, and the imports of all.
  package init(joining files: [SwiftFile]) {
    self = files.first ?? SwiftFile(declarations: [])
    for file in files.dropFirst() {
      for declaration in file.imports where !imports.contains(declaration) { imports.append(declaration) }
      declarations += file.declarations
    }
  }
}
