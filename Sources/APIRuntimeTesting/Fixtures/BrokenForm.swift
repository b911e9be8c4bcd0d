public import APIRuntime

/// A form that breaks one thing that its description asks for.
public struct BrokenForm<Form: APIForm>: Hashable, Sendable {
  /// The form.
  public let form: Form
  /// Where the issue is, as a JSON Pointer.
  public let pointer: String
  /// The keyword of the issue, such as `minLength`.
  public let keyword: String
}

extension BrokenForm: CustomStringConvertible {
  /// The place and the keyword of the issue, such as `/name: minLength`.
  public var description: String { "\(pointer): \(keyword)" }
}
