/// A set of code points, surrogates included: they are in no string, but expressions name them.
struct ScalarSet: Hashable, Sendable {
  /// The greatest code point.
  static let greatest: UInt32 = 0x10FFFF

  /// The members, in ascending order, with a gap between each two ranges.
  private(set) var ranges: [ClosedRange<UInt32>]

  /// The set of the members of all `ranges`, which may overlap and have any order.
  init(_ ranges: some Sequence<ClosedRange<UInt32>>) {
    self.ranges = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) { append(range) }
  }

  /// The set of one member.
  init(_ scalar: UInt32) { ranges = [scalar...scalar] }

  /// The set of all the code points of `text`.
  init(of text: String) { self.init(text.unicodeScalars.map { $0.value...$0.value }) }

  /// Whether there is no member.
  var isEmpty: Bool { ranges.isEmpty }

  /// The code points that are not members.
  var inverted: ScalarSet {
    var gaps: [ClosedRange<UInt32>] = []
    var next: UInt32 = 0
    for range in ranges {
      if range.lowerBound > next { gaps.append(next...(range.lowerBound - 1)) }
      next = range.upperBound + 1
    }
    if next <= Self.greatest { gaps.append(next...Self.greatest) }
    return ScalarSet(gaps)
  }

  /// The members of either set.
  func union(_ other: ScalarSet) -> ScalarSet { ScalarSet(ranges + other.ranges) }

  /// The members of both sets.
  func intersection(_ other: ScalarSet) -> ScalarSet { inverted.union(other.inverted).inverted }

  /// The members that are not in the other set.
  func subtracting(_ other: ScalarSet) -> ScalarSet { inverted.union(other).inverted }

  /// Whether a code point is a member.
  ///
  /// - Complexity: O(n) in the number of ranges.
  func contains(_ scalar: UInt32) -> Bool { ranges.contains { $0.contains(scalar) } }

  /// Adds a range that does not begin before any member.
  private mutating func append(_ range: ClosedRange<UInt32>) {
    guard let last = ranges.last, range.lowerBound <= last.upperBound + 1 else {
      ranges.append(range)
      return
    }
    ranges[ranges.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
  }
}
