/// Where a reader is in one object: which members it has met and which it expects next.
@_spi(Generated)
public struct JSONObjectCursor: ~Copyable {
  /// The declared members.
  let members: JSONMembers

  /// The offset of the opening brace, or of the value that is no object.
  public let startOffset: Int

  /// The number of faults that were kept before the object.
  let faultStart: Int

  /// The offset of the name read last.
  public internal(set) var nameOffset: Int

  /// Whether the closing brace is still to come; false from the start when the value is no object.
  private(set) var isOpen: Bool

  /// Whether no member has been met yet.
  var isFirst = true

  /// The index of the member that probably comes next: the one declared after the last one met; the number of members
  /// when there is none.
  private(set) var predicted = 0

  /// Bit i is set when member i has been met: one bit for each of the first 64 members.
  private var seen: UInt64 = 0

  /// The same for the members after the first 64, which only the largest structures have; nil until one is met.
  private var seenBeyond: Set<Int>?

  init(members: JSONMembers, offset: Int, faultStart: Int, isOpen: Bool) {
    self.members = members
    self.faultStart = faultStart
    startOffset = offset
    self.isOpen = isOpen
    nameOffset = offset
    if !isOpen { close() }
  }

  /// Notes that no member can follow.
  mutating func close() {
    isOpen = false
    predicted = members.names.count
  }

  /// Notes that the member expected, one of the first 64, has been met; false, and nothing noted, when it was met
  /// before.
  @inline(__always)
  mutating func insertPredicted() -> Bool {
    let bit: UInt64 = 1 &<< UInt64(truncatingIfNeeded: predicted)
    guard seen & bit == 0 else { return false }
    seen |= bit
    predicted &+= 1
    isFirst = false
    return true
  }

  /// Notes that member `index` has been met and the one after it is now expected; false when it was met before.
  mutating func insert(_ index: Int) -> Bool {
    predicted = index + 1
    guard index < 64 else { return seenBeyond.insert(index) }
    let isNew = !contains(index)
    seen |= 1 << UInt64(index)
    return isNew
  }

  /// Whether every required member has been met, as far as one word tells; if not, see ``missing``.
  @inline(__always)
  var isComplete: Bool { members.names.count <= 64 && seen & members.requiredWord == members.requiredWord }

  /// The required members that have not been met, in declared order.
  var missing: [Int] { (0..<members.names.count).filter { index in members.isRequired(index) && !contains(index) } }

  private func contains(_ index: Int) -> Bool {
    index < 64 ? seen & (1 << UInt64(index)) != 0 : seenBeyond?.contains(index) ?? false
  }
}

extension Set<Int>? {
  /// Inserts a number into the set, which is made if there is none; false when it was there.
  fileprivate mutating func insert(_ number: Int) -> Bool {
    var numbers = self ?? []
    self = nil
    defer { self = numbers }
    return numbers.insert(number).inserted
  }
}
