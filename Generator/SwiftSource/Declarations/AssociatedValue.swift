/// One value that an enum case carries.
package struct AssociatedValue: Hashable, Sendable {
  /// The label; nil for a value without one.
  package var label: Identifier?
  /// The type of the value.
  package var type: TypeName

  /// Creates an associated value.
  package init(
    label: Identifier? = nil,
    _ type: TypeName
  ) {
    self.label = label
    self.type = type
  }
}

extension AssociatedValue {
  /// Writes the value as it stands between the parentheses.
  func write(to line: inout CodeBlockBuilder) {
    if let label {
      line.append(label, as: .parameterLabel)
      line.append(":")
      line.append(mark: CodeMark.space)
    }
    line.append(type)
  }
}
