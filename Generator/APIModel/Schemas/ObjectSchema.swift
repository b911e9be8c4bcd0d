/// An object with declared members; members that are not declared are accepted and ignored.
package struct ObjectSchema: Sendable {
  /// The declared members, in the description's order.
  package var properties: [Property]

  /// Makes an object of its members.
  package init(properties: [Property]) {
    self.properties = properties
  }
}
