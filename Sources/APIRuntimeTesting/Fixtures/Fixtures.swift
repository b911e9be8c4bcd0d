public import APIRuntime
import JSONCoding

/// A valid value of a model, and JSON texts that break one thing each that the description asks for.
public struct Fixtures<Model: APIModel>: Sendable {
  /// The valid value as JSON.
  public let json: [UInt8]
  private let changes: [FixtureChange]

  /// Makes fixtures of a valid JSON text and of changes to it, each of which breaks it; for generated code.
  public init(json: StaticString, broken changes: [FixtureChange]) {
    self.json = json.withUTF8Buffer { Array($0) }
    self.changes = changes
  }

  /// The valid value.
  public var valid: Model {
    do {
      return try Model(json: json)
    } catch {
      preconditionFailure("the fixture of \(Model.self) breaks its description: \(error)")
    }
  }

  /// The JSON texts that break one thing each.
  public var broken: [BrokenFixture] {
    guard let tree = try? JSONValue(json: json) else { return [] }
    return changes.map { $0.applied(to: tree) }
  }

  /// What is wrong with the fixtures themselves, a sentence each; empty when every one is what it says.
  ///
  /// The valid one must be read, pass validation, and be the same value after it was written and read again. Each broken
  /// one must give the one issue that it names.
  public func problems() -> [String] {
    validProblems() + broken.compactMap(problem)
  }

  private func validProblems() -> [String] {
    do {
      let value = try Model(json: json)
      try value.validate()
      return try Model(json: value.json()) == value ? [] : ["the valid value is another one after it was written"]
    } catch {
      return ["the valid value is none: \(error)"]
    }
  }

  private func problem(of fixture: BrokenFixture) -> String? {
    do throws(ValidationError) {
      _ = try Model(json: fixture.json)
      return "\(fixture) is not broken"
    } catch {
      let found = error.issues.map { "\($0.pointer): \($0.keyword)" }
      return found == [fixture.description] ? nil : "\(fixture) gives \(found)"
    }
  }
}
