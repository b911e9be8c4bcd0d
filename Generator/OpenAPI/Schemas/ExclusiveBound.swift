import Diagnostics
package import NodeTree

/// The value of `exclusiveMinimum` or `exclusiveMaximum`.
package enum ExclusiveBound: Hashable, Sendable {
  /// Whether the bound beside it is exclusive, as in OpenAPI 3.0.
  case boolean(Bool)
  /// A bound of its own, as in OpenAPI 3.1.
  case number(DecimalNumber)
}

extension ExclusiveBound: Readable {
  /// Reads a bound of either version; that of the other one is reported.
  package static func read(_ node: Node, as label: ValueLabel, in context: ReadingContext) -> ExclusiveBound? {
    if case .boolean(let value) = node.scalar {
      reportOtherVersion(.v30, "a Boolean", of: node, as: label, in: context)
      return .boolean(value)
    }
    if let number = node.scalar.flatMap(DecimalNumber.init) {
      reportOtherVersion(.v31, "a number", of: node, as: label, in: context)
      return .number(number)
    }
    context.reportWrongType(of: node, as: label, expected: context.version == .v30 ? "true or false" : "a number")
    return nil
  }

  /// Reports a bound that only `version` has.
  private static func reportOtherVersion(
    _ version: OpenAPIVersion, _ kind: String, of node: Node, as label: ValueLabel, in context: ReadingContext
  ) {
    guard (version == .v30) != (context.version == .v30) else { return }
    let message = "\(label) is \(kind) only in OpenAPI \(version.rawValue); it is read with its meaning there"
    context.report(.otherVersion, message, at: node)
  }
}
