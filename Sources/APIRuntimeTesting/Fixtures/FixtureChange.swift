import JSONCoding

/// A change to a valid JSON text that breaks one thing; for generated code.
public struct FixtureChange: Sendable {
  /// The place, as a JSON Pointer.
  private let pointer: String
  /// The keyword of the issue that the change makes.
  private let keyword: String
  /// The value that takes the place; nil to take the member away.
  private let value: (@Sendable () -> JSONValue)?

  private init(_ pointer: StaticString, _ keyword: StaticString, _ value: (@Sendable () -> JSONValue)?) {
    self.pointer = pointer.description
    self.keyword = keyword.description
    self.value = value
  }

  /// Takes a member away.
  public static func removing(_ pointer: StaticString, breaks keyword: StaticString) -> FixtureChange {
    FixtureChange(pointer, keyword, nil)
  }

  /// Puts another value, which is given as JSON, in the place of one.
  public static func replacing(
    _ pointer: StaticString, with json: StaticString, breaks keyword: StaticString
  ) -> FixtureChange {
    FixtureChange(pointer, keyword) { parse(json) }
  }

  /// Puts a string of so many `x` in the place of a value.
  public static func replacing(
    _ pointer: StaticString, withText count: Int, breaks keyword: StaticString
  ) -> FixtureChange {
    FixtureChange(pointer, keyword) { .string(String(repeating: "x", count: count)) }
  }

  /// Puts a list of so many times an element, which is given as JSON, in the place of a value.
  public static func replacing(
    _ pointer: StaticString, withList element: StaticString, count: Int, breaks keyword: StaticString
  ) -> FixtureChange {
    FixtureChange(pointer, keyword) { .array(Array(repeating: parse(element), count: count)) }
  }

  private static func parse(_ json: StaticString) -> JSONValue {
    do {
      return try JSONValue(json: json.withUTF8Buffer { Array($0) })
    } catch {
      preconditionFailure("a fixture is no JSON: \(error)")
    }
  }

  /// The broken text that the change makes of a valid value.
  func applied(to tree: JSONValue) -> BrokenFixture {
    let steps = pointer.split(separator: "/", omittingEmptySubsequences: false).dropFirst().map { step in
      String(step.replacing("~1", with: "/").replacing("~0", with: "~"))
    }
    let broken = tree.replacing(at: steps[...], with: value?())
    return BrokenFixture(json: broken.json, pointer: pointer, keyword: keyword)
  }
}

extension JSONValue {
  /// The value with another one, or none, at a place in it; unchanged where there is no such place.
  fileprivate func replacing(at steps: ArraySlice<String>, with value: JSONValue?) -> JSONValue {
    guard let step = steps.first else { return value ?? self }
    let rest = steps.dropFirst()
    switch self {
    case .object(var object):
      object[step] = rest.isEmpty ? value : object[step]?.replacing(at: rest, with: value)
      return .object(object)
    case .array(var elements):
      guard let index = Int(step), elements.indices.contains(index) else { return self }
      elements[index] = elements[index].replacing(at: rest, with: value)
      return .array(elements)
    default: return self
    }
  }
}
