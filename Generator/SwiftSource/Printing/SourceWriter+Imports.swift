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
    for next in imports.sorted(by: precedes) {
      if let last = groups.last?.last, last.condition == next.condition, last.isScoped == next.isScoped {
        groups[groups.count - 1].append(next)
      } else {
        groups.append([next])
      }
    }
    return groups
  }

  private var isScoped: Bool { scope != nil }

  private static func precedes(_ left: ImportDeclaration, _ right: ImportDeclaration) -> Bool {
    if left.condition != right.condition { return left.condition?.text ?? "" < right.condition?.text ?? "" }
    if left.isScoped != right.isScoped { return right.isScoped }
    if left.module != right.module || left.isScoped { return (left.path, left.marks) < (right.path, right.marks) }
    return left.marks < right.marks
  }

  /// The attributes as text.
  private var marks: String { attributes.map(\.code.text).joined() }
}
