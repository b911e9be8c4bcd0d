import JSONCoding

/// A change to a valid JSON text that breaks one thing; for generated code.
public struct FixtureChange: Sendable {
  /// The place, as a JSON Pointer.
  private let pointer: String
  /// The keyword of the issue that the change makes.
  private let keyword: String
  /// The value that takes the place; nil to take the member away.
  private let value: (@Sendable () -> JSONValue)?

  /// Where the issue is; nil for the place of the change.
  private let issuePointer: String?

  private init(
    _ pointer: StaticString, _ keyword: StaticString, at issuePointer: StaticString?,
    _ value: (@Sendable () -> JSONValue)?
  ) {
    self.pointer = pointer.description
    self.keyword = keyword.description
    self.issuePointer = issuePointer?.description
    self.value = value
  }

  /// Takes a member away.
  ///
  /// - Parameters:
  ///   - pointer: The place.
  ///   - keyword: What the change breaks.
  ///   - issuePointer: Where the issue is; nil for the same place.
  /// - Returns: The change.
  public static func removing(
    _ pointer: StaticString, breaks keyword: StaticString, at issuePointer: StaticString? = nil
  ) -> FixtureChange {
    FixtureChange(pointer, keyword, at: issuePointer, nil)
  }

  /// Puts another value, which is given as JSON, in the place of one, or adds a member.
  public static func replacing(
    _ pointer: StaticString, with json: StaticString, breaks keyword: StaticString,
    at issuePointer: StaticString? = nil
  ) -> FixtureChange {
    FixtureChange(pointer, keyword, at: issuePointer) { parse(json) }
  }

  /// Puts a string of so many `x` in the place of a value.
  public static func replacing(
    _ pointer: StaticString, withText count: Int, breaks keyword: StaticString, at issuePointer: StaticString? = nil
  ) -> FixtureChange {
    FixtureChange(pointer, keyword, at: issuePointer) { .string(String(repeating: "x", count: count)) }
  }

  /// Puts a list of so many times an element, which is given as JSON, in the place of a value.
  public static func replacing(
    _ pointer: StaticString, withList element: StaticString, count: Int, breaks keyword: StaticString,
    at issuePointer: StaticString? = nil
  ) -> FixtureChange {
    FixtureChange(pointer, keyword, at: issuePointer) { .array(Array(repeating: parse(element), count: count)) }
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
    let broken = tree.replacing(at: pointer, with: value?())
    return BrokenFixture(json: broken.json, pointer: issuePointer ?? pointer, keyword: keyword)
  }
}
