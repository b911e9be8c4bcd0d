import JSONCoding

/// A change to a value at one place.
struct FixtureChange: Hashable, Sendable {
  /// What is done at the place.
  enum Kind: Hashable, Sendable {
    /// The member is taken away.
    case remove
    /// Another value takes the place, or a member is added.
    case replace(JSONValue)
    /// A string of so many `x` takes the place.
    case longText(Int)
    /// A list of so many times the same element takes the place.
    case longList(JSONValue, Int)
  }

  /// The place as an RFC 6901 pointer.
  var pointer: String
  /// What is done there.
  var kind: Kind

  /// Makes a change.
  init(_ pointer: String, _ kind: Kind) {
    self.pointer = pointer
    self.kind = kind
  }

  /// Whether the changed value is not much longer than it was.
  var isShort: Bool {
    switch kind {
    case .remove, .replace: true
    case .longText(let count), .longList(_, let count): count <= 64
    }
  }

  /// The name of the member that is changed or has the change in it; nil for a change of the whole value.
  var member: String? {
    pointer.split(separator: "/", omittingEmptySubsequences: false).dropFirst().first.map { step in
      String(step.replacing("~1", with: "/").replacing("~0", with: "~"))
    }
  }

  /// The changed value.
  func applied(to value: JSONValue) -> JSONValue {
    switch kind {
    case .remove: value.replacing(at: pointer, with: nil)
    case .replace(let other): value.replacing(at: pointer, with: other)
    case .longText(let count): value.replacing(at: pointer, with: .string(String(repeating: "x", count: count)))
    case .longList(let element, let count):
      value.replacing(at: pointer, with: .array(Array(repeating: element, count: count)))
    }
  }
}
