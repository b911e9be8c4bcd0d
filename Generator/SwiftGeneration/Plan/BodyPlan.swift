package import SwiftSource

/// What a generated operation sends after the head of its request.
package struct BodyPlan: Sendable {
  /// The name of the property.
  package var name: Identifier

  /// What the body may be, one of these; not empty.
  package var contents: [ContentPlan]

  /// Whether there may be no body.
  package var isOptional: Bool

  /// What the description says about it, nil when it says nothing.
  package var documentation: String?
}

extension BodyPlan {
  /// The type of the property: the only content's, or an enumeration of all.
  var typeName: TypeName {
    let type: TypeName = contents.count == 1 ? contents[0].type : "Body"
    return isOptional ? .optional(type) : type
  }
}
