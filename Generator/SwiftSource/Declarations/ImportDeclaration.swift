/// An import of a module, or of one declaration of it.
package struct ImportDeclaration: Hashable, Sendable {
  /// The declaration a scoped import names: `struct` and `Date` in `import struct Foundation.Date`.
  package struct Scope: Hashable, Sendable {
    /// The keyword of a scoped import.
    package enum Kind: String, Hashable, Sendable {
      case `class`
      case `enum`
      case `func`
      case `protocol`
      case `struct`
      case `typealias`
      case `var`
    }

    /// What kind of declaration is imported.
    package var kind: Kind
    /// The declaration's name.
    package var name: Identifier

    /// Creates the scope of an import.
    package init(kind: Kind, name: Identifier) {
      self.kind = kind
      self.name = name
    }
  }

  /// The attributes before the access level.
  package var attributes: [Attribute]
  /// Who sees the import; nil writes nothing.
  package var access: AccessLevel?
  /// The one declaration that is imported; nil imports all of the module.
  package var scope: Scope?
  /// The module.
  package var module: Identifier
  /// The `#if` around the import; nil when it is always there.
  package var condition: CompilationCondition?

  /// Creates an import.
  package init(
    _ module: Identifier,
    access: AccessLevel? = nil,
    attributes: [Attribute] = [],
    scope: Scope? = nil,
    condition: CompilationCondition? = nil
  ) {
    self.module = module
    self.access = access
    self.attributes = attributes
    self.scope = scope
    self.condition = condition
  }
}

extension ImportDeclaration {
  /// What swift-format sorts imports by: the module, and the name in it.
  var path: String {
    scope.map { "\(module.text).\($0.name.text)" } ?? module.text
  }

  /// The import as it is written on its line.
  var code: CodeBlock {
    var line = CodeBlockBuilder()
    for attribute in attributes {
      line.append(attribute.code)
      line.append(" ")
    }
    for word in [access?.rawValue, "import", scope?.kind.rawValue] {
      guard let word else { continue }
      line.append(word)
      line.append(" ")
    }
    line.append(path)
    return line.finish()
  }
}
