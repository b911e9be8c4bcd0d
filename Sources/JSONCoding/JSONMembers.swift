/// The table of the members that a structure declares: their names, and which of them are required.
///
/// ```swift
/// static let members = JSONMembers("id", "name", "note", required: 0b011)
/// ```
///
/// A table is made to be such a constant: its memory is never freed.
@_spi(Generated)
public struct JSONMembers: Sendable {
  /// The wire names, in the order of the document; the index of a name is the index of its member.
  let names: NameTable

  /// The first 64 bits of the required members, which are all of them in all but the largest structures.
  let requiredWord: UInt64

  /// Bit i is set when member i is required.
  private let required: StaticBigInt

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
    self.names = NameTable(names)
    self.required = required
    requiredWord = (0..<64).reduce(into: 0) { word, index in
      if required.bit(index) { word |= 1 << UInt64(index) }
    }
  }

  /// The name of member `index`.
  func name(at index: Int) -> String { names[index].string }

  /// Whether member `index` is required.
  func isRequired(_ index: Int) -> Bool { required.bit(index) }
}

extension StaticBigInt {
  /// Whether bit `index` is set.
  fileprivate func bit(_ index: Int) -> Bool {
    self[index / UInt.bitWidth] & (1 << UInt(index % UInt.bitWidth)) != 0
  }
}
