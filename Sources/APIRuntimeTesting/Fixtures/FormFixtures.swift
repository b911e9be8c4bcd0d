public import APIRuntime

/// A valid form, and forms that break one thing each that the description asks for.
public struct FormFixtures<Form: APIForm>: Sendable {
  /// The valid form.
  public let valid: Form
  private let changes: [FormChange<Form>]

  /// Makes fixtures of a valid form and of changes to it, each of which breaks it; for generated code.
  public init(_ valid: Form, broken changes: [FormChange<Form>]) {
    self.valid = valid
    self.changes = changes
  }

  /// The forms that break one thing each.
  public var broken: [BrokenForm<Form>] { changes.map { $0.applied(to: valid) } }

  /// How many of them there are.
  var brokenCount: Int { changes.count }

  /// What is wrong with the fixtures themselves, a sentence each; empty when every one is what it says.
  ///
  /// The valid form must pass validation. Each broken one must give the one issue that it names.
  public func problems() -> [String] {
    let issues = Self.issues(of: valid)
    return (issues.isEmpty ? [] : ["the valid form is none: \(issues)"])
      + broken.compactMap { fixture in
        let found = Self.issues(of: fixture.form)
        return found == [fixture.description] ? nil : "\(fixture) gives \(found)"
      }
  }

  private static func issues(of form: Form) -> [String] {
    do throws(ValidationError) {
      try form.validate()
      return []
    } catch {
      return error.places
    }
  }
}
