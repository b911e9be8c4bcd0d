/// A model with members that no printing, dumping or mirroring may show.
///
/// Generated code conforms for every schema that `generator.yaml` names sensitive members of.
public protocol SensitiveModel: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// Every member by its Swift name, in order, with `Redacted()` in the place of a sensitive one.
  var describedMembers: KeyValuePairs<String, any Sendable> { get }
}

extension SensitiveModel {
  /// The type and its members, with sensitive ones redacted.
  public var description: String {
    let members = describedMembers.map { "\($0.key): \(String(reflecting: $0.value))" }
    return "\(Self.self)(\(members.joined(separator: ", ")))"
  }

  /// The same as `description`.
  public var debugDescription: String { description }

  /// The members, with sensitive ones redacted.
  public var customMirror: Mirror {
    Mirror(self, members: describedMembers)
  }
}
