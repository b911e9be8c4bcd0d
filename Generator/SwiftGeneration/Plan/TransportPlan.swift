package import SwiftSource

/// The transport of a client that is given none.
package struct TransportPlan: Sendable {
  /// The module and type of the transport.
  package var module: Identifier

  /// The compilation condition of the package trait that brings it, nil when it is always there.
  package var trait: Identifier?
}
