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
  /// The parameter as it stands between the parentheses.
  var code: CodeBlock {
    let value: CodeBlock = if let defaultValue { " = \(defaultValue)" } else { "" }
    return "\(names): \(convention)\(type)\(value)"
  }

  private var names: CodeBlock {
    switch label {
    case .sameAsName: "\(name, as: .parameterLabel)"
    case .omitted: "_ \(name, as: .parameterLabel)"
    case .named(let label): "\(label, as: .parameterLabel) \(name, as: .parameterLabel)"
    }
  }

  private var convention: CodeBlock {
    switch ownership {
    case .borrowing: "borrowing "
    case .consuming: "consuming "
    case .inout: "inout "
    case nil: ""
    }
  }
}
