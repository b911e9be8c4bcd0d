import Diagnostics
package import NodeTree

/// A Server Variable Object: a variable of a server's URL template.
///
/// - SeeAlso: OpenAPI 3.1.1, section 4.8.6.
package struct ServerVariableObject: ReadableObject {
  package let node: Node
  /// The only values allowed; nil when every value is.
  package let enumValues: [String]?
  /// The value to use when none is given.
  package let defaultValue: String
  /// What the variable is for, in CommonMark.
  package let description: String?

  /// Reads a variable, which makes no sense without its default.
  package init?(reading object: inout ObjectReader) {
    node = object.node
    let values: [LooseString]? = object.value("enum")
    enumValues = values?.map(\.text)
    if let enumValues, enumValues.isEmpty {
      object.context.report(.fieldValue, "'enum' must not be empty", at: object.node["enum"] ?? node)
    }
    object.reportIfMissing(["default"])
    let defaultValue = object.text("default")
    description = object.text("description")
    guard let defaultValue else { return nil }
    self.defaultValue = defaultValue
  }
}
