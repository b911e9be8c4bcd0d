/// The table of the members that a structure declares: their names, and which of them are required.
///
/// ```swift
/// static let members = JSONMembers("id", "name", "note", required: 0b011)
/// ```
@_spi(Generated)
public struct JSONMembers: Sendable {
  /// The wire names, in the order of the document; the index of a name is the index of its member.
  let names: [StaticString]

  /// Bit i is set when member i is required: one bit for each of the first 64 members.
  let required: UInt64

  /// The bits of the members after the first 64, as further words; empty in all but the largest structures.
  let requiredBeyond: [UInt64]

  /// Creates a table.
  ///
  /// - Parameters:
  ///   - names: The wire names, unescaped and all different.
  ///   - required: A literal in which bit i is set when member i is required. It may have any number of bits.
  public init(_ names: StaticString..., required: StaticBigInt) {
    self.names = names
    let words = stride(from: 0, to: Swift.max(names.count, 1), by: 64).map { UInt64(bits: required, from: $0) }
    self.required = words[0]
    requiredBeyond = Array(words.dropFirst())
  }

  /// The table of an object whose members are not declared.
  static let none = JSONMembers(required: 0)

  /// The name of the member at `index`.
  func name(at index: Int) -> String { names[index].description }

  /// Whether member `index` is required.
  func isRequired(_ index: Int) -> Bool {
    let word = index < 64 ? required : requiredBeyond[index / 64 - 1]
    return word & (1 << UInt64(index % 64)) != 0
  }
}

extension UInt64 {
  /// The 64 bits of a literal from bit `start` on.
  fileprivate init(bits literal: StaticBigInt, from start: Int) {
    self = 0
    for bit in 0..<64 where literal.bit(start + bit) { self |= 1 << UInt64(bit) }
  }
}

extension StaticBigInt {
  /// Whether bit `index` is set.
  fileprivate func bit(_ index: Int) -> Bool {
    self[index / UInt.bitWidth] & (1 << UInt(index % UInt.bitWidth)) != 0
  }
}
