public import APIRuntime
@_spi(Generated) public import JSONCoding

/// A valid value of a type, and JSON texts that break one thing each that the description asks for.
public struct Fixtures<Value: Hashable & Sendable>: Sendable {
  /// The valid value as JSON.
  public let json: [UInt8]
  private let changes: [FixtureChange]
  private let reading: @Sendable ([UInt8]) throws(ValidationError) -> Value
  private let writing: @Sendable (Value) throws -> [UInt8]

  /// The valid value.
  public var valid: Value {
    do {
      return try reading(json)
    } catch {
      preconditionFailure("the fixture of \(Value.self) breaks its description: \(error)")
    }
  }

  /// The JSON texts that break one thing each.
  public var broken: [BrokenFixture] {
    guard let tree = try? JSONValue(json: json) else { return [] }
    return changes.map { $0.applied(to: tree) }
  }

  /// How many of them there are.
  var brokenCount: Int { changes.count }

  /// What is wrong with the fixtures themselves, a sentence each; empty when every one is what it says.
  ///
  /// The valid one must be read, pass validation, and be the same value after it was written and read again. Each
  /// broken one must give the one issue that it names, which the type and a schema around it may both tell.
  public func problems() -> [String] {
    validProblems() + broken.compactMap(problem)
  }

  private func validProblems() -> [String] {
    do {
      let value = try reading(json)
      try (value as? any Validatable)?.validate()
      return try reading(writing(value)) == value ? [] : ["the valid value is another one after it was written"]
    } catch {
      return ["the valid value is none: \(error)"]
    }
  }

  private func problem(of fixture: BrokenFixture) -> String? {
    do throws(ValidationError) {
      _ = try reading(fixture.json)
      return "\(fixture) is not broken"
    } catch {
      let found = error.places
      return found == [fixture.description] ? nil : "\(fixture) gives \(found)"
    }
  }
}

extension Fixtures where Value: APIModel {
  /// Makes fixtures of a valid JSON text and of changes to it, each of which breaks it; for generated code.
  public init(json: StaticString, broken changes: [FixtureChange]) {
    self.json = json.withUTF8Buffer { Array($0) }
    self.changes = changes
    reading = { json throws(ValidationError) in try Value(json: json) }
    writing = { try $0.json() }
  }
}

@_spi(Generated)
extension Fixtures where Value: JSONConvertible {
  /// Makes fixtures of a type that is no model by itself: an enumeration, or a type that has another name.
  public init(_ type: Value.Type, json: StaticString, broken changes: [FixtureChange]) {
    self.json = json.withUTF8Buffer { Array($0) }
    self.changes = changes
    reading = { json throws(ValidationError) in try ValidationError.throwing(reading: type, from: json) }
    writing = { try JSONWriter.encode($0) }
  }
}
