package import SwiftSource

/// What a generated operation sends after the head of its request.
package struct BodyPlan: Sendable {
  /// The name of the property.
  package var name: Identifier

  /// What the body may be, one of these; not empty.
  package var contents: [ContentPlan]

  /// Whether there may be no body.
  package var isOptional: Bool

  /// Whether the value is stored elsewhere, because it is large.
  package var isIndirect = false

  /// What the description says about it, nil when it says nothing.
  package var documentation: String?
}

extension BodyPlan {
  /// The wrapper of the property; nil for a body that is stored in place.
  var wrapper: Identifier? {
    guard isIndirect else { return nil }
    return isOptional ? "IndirectOptional" : "Indirect"
  }

  /// The type of the property: the only content's, or an enumeration of all.
  var typeName: TypeName {
    guard let content = onlyContent else { return isOptional ? .optional("Body") : "Body" }
    guard isOptional else { return content.typeName }
    return .optional(content.isNullable ? TypeName("Nullable", arguments: [content.type]) : content.type)
  }

  /// The only content; nil where there are several.
  var onlyContent: ContentPlan? { contents.count == 1 ? contents[0] : nil }
}
