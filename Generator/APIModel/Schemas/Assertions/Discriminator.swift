/// The member of an object that tells which of several schemas the object follows.
///
/// - SeeAlso: OpenAPI 3.1.1, section 4.8.25.
package struct Discriminator: Hashable, Sendable {
  /// A value of the member, and the schema that it stands for.
  package struct Tag: Hashable, Sendable {
    /// The value on the wire.
    package var value: EnumerationSchema.RawValue

    /// The index of the schema among the branches.
    package var branch: Int

    /// Makes a tag of its parts.
    package init(value: EnumerationSchema.RawValue, branch: Int) {
      self.value = value
      self.branch = branch
    }
  }

  /// The name of the member on the wire.
  package var propertyName: String

  /// The values that tell, in the order of the branches: all of them strings, or all of them integers.
  package var tags: [Tag]

  /// Makes a discriminator of its parts.
  package init(propertyName: String, tags: [Tag]) {
    self.propertyName = propertyName
    self.tags = tags
  }
}
