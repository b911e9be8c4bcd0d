public import APIRuntime

/// A change to a valid form that breaks one thing; for generated code.
public struct FormChange<Form: APIForm>: Sendable {
  private let pointer: String
  private let keyword: String
  private let change: @Sendable (inout Form) -> Void

  /// Gives a part another value.
  ///
  /// - Parameters:
  ///   - pointer: Where the issue is, as a JSON Pointer.
  ///   - keyword: What the change breaks.
  ///   - change: Makes the change.
  /// - Returns: The change with the issue that it makes.
  public static func changing(
    _ pointer: StaticString, breaks keyword: StaticString, _ change: @escaping @Sendable (inout Form) -> Void
  ) -> FormChange {
    FormChange(pointer: pointer.description, keyword: keyword.description, change: change)
  }

  /// The broken form that the change makes of a valid one.
  func applied(to form: Form) -> BrokenForm<Form> {
    var form = form
    change(&form)
    return BrokenForm(form: form, pointer: pointer, keyword: keyword)
  }
}
