package import APIModel
package import SwiftSource

/// A whole schema that values are checked against, by its name among the module's schemas.
package struct SchemaPlan: Sendable {
  /// The name.
  package var name: Identifier

  /// The type that the schema describes, which names its file.
  package var typeName: Identifier

  /// What the schema asserts.
  package var assertions: Assertions
}
