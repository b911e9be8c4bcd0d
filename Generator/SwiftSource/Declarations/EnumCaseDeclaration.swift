/// One case of an enum.
package struct EnumCaseDeclaration: Hashable, Sendable {
  /// The comment above the declaration.
  package var documentation: DocComment?
  /// The attributes, in this order.
  package var attributes: [Attribute]
  /// The case's name.
  package var name: Identifier
  /// The values in parentheses.
  package var associatedValues: [AssociatedValue]
  /// The raw value after `=`; nil writes nothing.
  package var rawValue: Literal?

  /// Creates a case.
  package init(
    documentation: DocComment? = nil,
    attributes: [Attribute] = [],
    _ name: Identifier,
    associatedValues: [AssociatedValue] = [],
    rawValue: Literal? = nil
  ) {
    self.documentation = documentation
    self.attributes = attributes
    self.name = name
    self.associatedValues = associatedValues
    self.rawValue = rawValue
  }
}

extension EnumCaseDeclaration {
  /// Writes the declaration.
  func write(to writer: inout SourceWriter) {
    writer.write(documentation, attributes)
    var head = DeclarationHead(attributes, keyword: "case", name: name, as: .enumCase)
    if !associatedValues.isEmpty { head.append(values: associatedValues) }
    if let rawValue { head.append(value: rawValue) }
    writer.write(head)
  }
}
