public import APIRuntime

/// A form with values for tests.
///
/// ```swift
/// let upload = UploadForm.fixture { $0.file = FormFile(bytes) }
/// ```
public protocol FixtureForm: APIForm {
  /// A valid form, and forms that break one thing each.
  static var fixtures: FormFixtures<Self> { get }
}

extension FixtureForm {
  /// Makes a valid form, with every part of which a value was found.
  ///
  /// - Parameter change: Makes the form what a test needs.
  /// - Returns: The changed form.
  public static func fixture(_ change: (inout Self) -> Void = { _ in }) -> Self {
    var form = fixtures.valid
    change(&form)
    return form
  }

  /// Forms that break one thing each that the description asks for; those that break a type cannot be made.
  public static var brokenFixtures: [BrokenForm<Self>] { fixtures.broken }
}
