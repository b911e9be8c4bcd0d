/// Fields that an app adds to requests, by name; printing shows their names only.
///
/// Names and values are checked when a request is made: a line break in one is an error, and is never sent.
public struct HeaderFields: Hashable, Sendable, ExpressibleByDictionaryLiteral {
  /// The fields in the order in which they were added.
  private(set) var elements: [Element] = []

  /// One field.
  struct Element: Hashable, Sendable {
    /// The name as it was given.
    let name: String
    /// The value as it was given.
    var value: String
  }

  /// Makes a list without fields.
  public init() {}

  /// Makes a list of fields; of several with one name, the last counts.
  public init(dictionaryLiteral fields: (String, String)...) {
    for (name, value) in fields { self[name] = value }
  }

  /// The value of a field, whatever the case of its name; nil when there is none.
  ///
  /// - Complexity: O(n) in the number of fields.
  public subscript(name: String) -> String? {
    get {
      elements.first { $0.name.lowercased() == name.lowercased() }?.value
    }
    set {
      let index = elements.firstIndex { $0.name.lowercased() == name.lowercased() }
      switch (index, newValue) {
      case (let index?, let value?): elements[index].value = value
      case (let index?, nil): elements.remove(at: index)
      case (nil, let value?): elements.append(Element(name: name, value: value))
      case (nil, nil): break
      }
    }
  }
}

extension HeaderFields: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// The names, with every value redacted.
  public var description: String {
    "[\(elements.map { "\($0.name): \(Redacted())" }.joined(separator: ", "))]"
  }

  /// The names, with every value redacted.
  public var debugDescription: String { description }

  /// The names, with every value redacted.
  public var customMirror: Mirror {
    Mirror(self, unlabeledChildren: elements.map(\.name), displayStyle: .collection)
  }
}
