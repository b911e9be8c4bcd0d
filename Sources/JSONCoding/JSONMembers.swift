/// The table of the members that a structure declares: their names, and which of them are required.
///
/// ```swift
/// static let members = JSONMembers("id", "name", "note", required: 0b011)
/// ```
@_spi(Generated)
public struct JSONMembers: Sendable {
  /// The wire names, in the order of the document; the index of a name is the index of its member.
  let names: [StaticString]

  /// How many names stand in a text as they are declared, up to the first that JSON writes with escapes.
  let predictableCount: Int

  /// Bit i is set when member i is required.
  private let required: StaticBigInt

  /// The first 64 bits of the required members, which are all of them in all but the largest structures.
  let requiredWord: UInt64

  /// Where the structure's schema is in the API's description, as the fragment of a URI; empty when that is not known.
  let location: StaticString

  /// The table of an object whose members are not declared.
  static let none = JSONMembers(required: 0)

  /// Creates a table.
  ///
  /// - Parameters:
  ///   - names: The wire names, unescaped and all different.
  ///   - required: A literal in which bit i is set when member i is required. It may have any number of bits.
  ///   - location: Where the structure's schema is in the API's description, as the fragment of a URI.
  public init(_ names: StaticString..., required: StaticBigInt, at location: StaticString = "") {
    self.location = location
    self.names = names
    predictableCount = names.firstIndex(where: \.hasEscapable) ?? names.count
    self.required = required
    requiredWord = (0..<64).reduce(into: 0) { word, index in
      if required.bit(index) { word |= 1 << UInt64(index) }
    }
  }

  /// The name of member `index`.
  func name(at index: Int) -> String { names[index].description }

  /// Whether member `index` is required.
  func isRequired(_ index: Int) -> Bool { required.bit(index) }
}

extension StaticString {
  /// Whether a character must be escaped in JSON: a quotation mark, a backslash or a control character.
  fileprivate var hasEscapable: Bool {
    withUTF8Buffer { $0.contains { $0 == .quote || $0 == .backslash || $0 < 0x20 } }
  }
}

extension StaticBigInt {
  /// Whether bit `index` is set.
  fileprivate func bit(_ index: Int) -> Bool {
    self[index / UInt.bitWidth] & (1 << UInt(index % UInt.bitWidth)) != 0
  }
}
