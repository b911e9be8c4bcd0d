/// One parameter of a function or initializer: `label name: type = defaultValue`.
package struct ParameterDeclaration: Hashable, Sendable {
  /// The argument label of a parameter.
  package enum Label: Hashable, Sendable {
    /// The label is the parameter's name.
    case sameAsName
    /// There is no label: `_ name: Type`.
    case omitted
    /// The label differs from the name: `label name: Type`.
    case named(Identifier)
  }

  /// How a function takes its argument.
  package enum Ownership: String, Hashable, Sendable {
    case borrowing
    case consuming
    case `inout`
  }

  /// What the caller writes before the argument.
  package var label: Label
  /// The name inside the body.
  package var name: Identifier
  /// `inout`, `borrowing` or `consuming`; nil writes nothing.
  package var ownership: Ownership?
  /// The type of the argument.
  package var type: TypeName
  /// The expression after `=`; nil for an argument that must be given.
  package var defaultValue: CodeBlock?

  /// Creates a parameter.
  package init(
    label: Label = .sameAsName,
    _ name: Identifier,
    ownership: Ownership? = nil,
    type: TypeName,
    defaultValue: CodeBlock? = nil
  ) {
    self.label = label
    self.name = name
    self.ownership = ownership
    self.type = type
    self.defaultValue = defaultValue
  }
}

extension ParameterDeclaration {
  /// Writes the parameter as it stands between the parentheses.
  func write(to line: inout CodeBlockBuilder) {
    switch label {
    case .sameAsName: break
    case .omitted: line.append("_ ")
    case .named(let label):
      line.append(label, as: .parameterLabel)
      line.append(" ")
    }
    line.append(name, as: .parameterLabel)
    line.append(":")
    line.append(mark: CodeMark.space)
    if let ownership {
      line.append(ownership.rawValue)
      line.append(" ")
    }
    line.append(type)
    guard let defaultValue else { return }
    line.append(" =")
    line.append(mark: CodeMark.space)
    line.append(item: defaultValue)
  }
}
