/// Where a reader is in one object: which members it has met and which it expects next.
@_spi(Generated)
public struct JSONObjectCursor {
  /// The declared members.
  let members: JSONMembers

  /// The offset of the opening brace.
  let offset: Int

  /// The offset of the name read last.
  public internal(set) var nameOffset: Int

  /// Whether the closing brace is still to come; false from the start when the value is no object.
  var isOpen: Bool

  /// Whether no member has been met yet.
  var isFirst = true

  /// The index of the member that probably comes next: the one declared after the last one met.
  var predicted = 0

  /// Bit i is set when member i has been met: one bit for each of the first 64 members.
  private var seen: UInt64 = 0

  /// The bits of the members after the first 64; empty in all but the largest structures.
  private var seenBeyond: [UInt64] = []

  init(members: JSONMembers, offset: Int, isOpen: Bool) {
    self.members = members
    self.offset = offset
    self.isOpen = isOpen
    nameOffset = offset
    if members.names.count > 64 { seenBeyond = Array(repeating: 0, count: members.requiredBeyond.count) }
  }

  /// Notes that member `index` has been met and the one after it is now expected; false when it was met before.
  @inline(__always)
  mutating func insert(_ index: Int) -> Bool {
    predicted = index &+ 1
    guard index < 64 else { return insertBeyond(index) }
    let bit: UInt64 = 1 &<< UInt64(truncatingIfNeeded: index)
    guard seen & bit == 0 else { return false }
    seen |= bit
    return true
  }

  private mutating func insertBeyond(_ index: Int) -> Bool {
    let bit: UInt64 = 1 << UInt64(index % 64)
    guard seenBeyond[index / 64 - 1] & bit == 0 else { return false }
    seenBeyond[index / 64 - 1] |= bit
    return true
  }

  /// Whether every required member has been met.
  var isComplete: Bool {
    seen & members.required == members.required
      && (seenBeyond.isEmpty || zip(seenBeyond, members.requiredBeyond).allSatisfy { $0 & $1 == $1 })
  }

  /// The required members that have not been met, in declared order.
  var missing: [Int] {
    members.names.indices.filter { members.isRequired($0) && !contains($0) }
  }

  private func contains(_ index: Int) -> Bool {
    let word = index < 64 ? seen : seenBeyond[index / 64 - 1]
    return word & (1 << UInt64(index % 64)) != 0
  }
}
