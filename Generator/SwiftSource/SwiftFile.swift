/// One Swift source file as a value.
package struct SwiftFile: Hashable, Sendable {
  /// The lines at the top, printed as `//` comments.
  package var header: [String]
  /// The imports, in any order: the printer sorts them.
  package var imports: [ImportDeclaration]
  /// The declarations at the top level, in the order they are printed.
  package var declarations: [Declaration]

  /// Creates a file.
  package init(header: [String] = [], imports: [ImportDeclaration] = [], declarations: [Declaration]) {
    self.header = header
    self.imports = imports
    self.declarations = declarations
  }
}
