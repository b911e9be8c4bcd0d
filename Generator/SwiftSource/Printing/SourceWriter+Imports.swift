extension SourceWriter {
  /// Writes imports that have one condition, or none, in common.
  mutating func write(imports: [ImportDeclaration]) {
    guard let condition = imports.first?.condition else {
      for declaration in imports { write(declaration.code) }
      return
    }
    writeLine("#if \(condition.text)")
    indented { writer in
      for declaration in imports { writer.write(declaration.code) }
    }
    writeLine("#endif")
  }
}

extension ImportDeclaration {
  /// The imports in the order they are printed, and with a blank line between the groups: whole modules, scoped
  /// imports, then the same under each condition. Within a group they are sorted by path, as swift-format sorts.
  static func groups(_ imports: [ImportDeclaration]) -> [[ImportDeclaration]] {
    var groups: [[ImportDeclaration]] = []
    let sorted = imports.map { (key: $0.sortKey, declaration: $0) }
      .sorted { $0.key.lexicographicallyPrecedes($1.key) }
    for (_, next) in sorted {
      if let last = groups.last?.last, last.condition == next.condition, last.isScoped == next.isScoped {
        groups[groups.count - 1].append(next)
      } else {
        groups.append([next])
      }
    }
    return groups
  }

  private var isScoped: Bool { scope != nil }

  private var sortKey: [String] {
    [condition?.text ?? "", isScoped ? "1" : "0", path] + attributes.map(\.code.text)
  }
}
