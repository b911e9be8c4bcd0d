package import NodeTree

/// A place where the author may write an object or a reference to one.
package enum ReferenceOr<Object: ReadableObject>: ReadableObject {
  /// A reference, not followed.
  case reference(ReferenceObject)
  /// The object itself.
  case object(Object)

  /// The components are the same, be they references or objects.
  package static var componentSection: String? { Object.componentSection }

  /// The node that the reference or the object was read from.
  package var node: Node {
    switch self {
    case .reference(let reference): reference.node
    case .object(let object): object.node
    }
  }

  /// Reads a reference where there is a `$ref`, and the object where there is none.
  package init?(reading object: inout ObjectReader) {
    if object.has("$ref") {
      guard let reference = ReferenceObject(reading: &object) else { return nil }
      self = .reference(reference)
    } else {
      guard let object = Object(reading: &object) else { return nil }
      self = .object(object)
    }
  }
}
