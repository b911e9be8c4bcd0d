package import Diagnostics
package import NodeTree

/// An object of the specification that is read from the members of a mapping.
package protocol ReadableObject: DocumentObject, Readable {
  /// What a field of the wrong kind is reported as.
  static var wrongFieldType: DiagnosticID { get }

  /// Reads every field, reporting each that is wrong; nil when the object makes no sense without one that is.
  init?(reading object: inout ObjectReader)
}

extension ReadableObject {
  /// A field of the wrong kind is reported as just that.
  package static var wrongFieldType: DiagnosticID { .fieldType }

  /// Reads an object, and reports what in it is no field of it.
  package static func read(_ node: Node, as label: ValueLabel, in context: ReadingContext) -> Self? {
    readFields(of: node, as: label, in: context)
  }

  /// Reads an object from the members of a mapping.
  static func readFields(of node: Node, as label: ValueLabel, in context: ReadingContext) -> Self? {
    let saysNothing = node.isNullScalar && !label.isElement
    guard node.kind == .mapping || saysNothing else {
      context.reportWrongType(of: node, as: label, expected: "an object")
      return nil
    }
    if saysNothing {
      context.report(.nullField, "\(label) is null, which says nothing: it is read as an empty object", at: node)
    }
    var reader = ObjectReader(node, in: context, wrongType: wrongFieldType)
    let object = Self(reading: &reader)
    reader.reportUnknownFields()
    return object
  }
}
