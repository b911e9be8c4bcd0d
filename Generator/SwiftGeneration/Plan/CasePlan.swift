package import SwiftSource

/// A case of a generated enumeration.
package struct CasePlan: Hashable, Sendable {
  /// The string on the wire, byte for byte.
  package var wireName: String

  /// The case's name.
  package var name: Identifier
}

extension CasePlan {
  /// What its documentation says at least.
  var documentation: String { wireName.isEmpty ? "The empty string." : "The string `\(wireName)`." }
}
