/// An object with declared members.
package struct ObjectSchema: Sendable {
  /// The declared members, in the description's order.
  package var properties: [Property]

  /// The schema of the values of all other members, which are kept; nil when they are accepted and ignored.
  package var additionalProperties: Schema?

  /// Makes an object of its members.
  package init(properties: [Property], additionalProperties: Schema? = nil) {
    self.properties = properties
    self.additionalProperties = additionalProperties
  }
}
