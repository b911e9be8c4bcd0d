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
  /// The value as it stands between the parentheses.
  var code: CodeBlock {
    if let label { "\(label, as: .parameterLabel): \(type)" } else { "\(type)" }
  }
}
