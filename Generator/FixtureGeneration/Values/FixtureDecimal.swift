import JSONCoding

/// A decimal number of at most 18 digits, with which limits are computed exactly.
struct FixtureDecimal: Hashable, Sendable {
  /// The digits as a whole number.
  private var digits: Int
  /// How many of them stand behind the point; not negative.
  private(set) var scale: Int

  /// Makes a number of its digits.
  init(_ digits: Int, scale: Int = 0) {
    self.digits = digits
    self.scale = scale
  }

  /// Reads a JSON number without an exponent; nil for others, and for one with too many digits.
  init?(_ text: String) {
    let parts: [Substring] = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, text.utf8.count <= 18, let digits = Int(parts.joined()) else { return nil }
    self.init(digits, scale: parts.count == 2 ? parts[1].utf8.count : 0)
  }

  /// The number as JSON writes it.
  var text: String {
    guard scale > 0 else { return "\(digits)" }
    let all: String = String(digits.magnitude)
    let padded: String = String(repeating: "0", count: max(0, scale + 1 - all.utf8.count)) + all
    return (digits < 0 ? "-" : "") + padded.dropLast(scale) + "." + padded.suffix(scale)
  }

  /// The number as a JSON value.
  var json: JSONValue { .number(JSONNumber(text) ?? 0) }

  /// Whether it is no fraction.
  var isWhole: Bool { at(scale: scale).map { $0 % Self.power(scale) == 0 } ?? false }

  /// The digits with more places behind the point; nil when there is no room for them.
  private func at(scale other: Int) -> Int? {
    guard other >= scale, other - scale <= 18 else { return nil }
    let (product, overflow) = digits.multipliedReportingOverflow(by: Self.power(other - scale))
    return overflow ? nil : product
  }

  private static func power(_ exponent: Int) -> Int { (0..<exponent).reduce(1) { power, _ in power * 10 } }

  /// Both numbers with as many places behind the point.
  private static func aligned(_ left: Self, _ right: Self) -> (Int, Int, scale: Int)? {
    let scale: Int = max(left.scale, right.scale)
    guard let one = left.at(scale: scale), let other = right.at(scale: scale) else { return nil }
    return (one, other, scale)
  }

  /// The sum; nil when it has too many digits.
  func adding(_ other: Self) -> Self? {
    guard let (one, two, scale) = Self.aligned(self, other) else { return nil }
    let (sum, overflow) = one.addingReportingOverflow(two)
    return overflow ? nil : Self(sum, scale: scale)
  }

  /// The number with the other sign.
  var negated: Self { Self(-digits, scale: scale) }

  /// Whether the number is less than another one; nil when they cannot be compared.
  func isLess(than other: Self) -> Bool? {
    Self.aligned(self, other).map { $0.0 < $0.1 }
  }

  /// Whether the number is a multiple of another one; nil when that cannot be told.
  func isMultiple(of other: Self) -> Bool? {
    guard let (one, two, _) = Self.aligned(self, other), two != 0 else { return nil }
    return one % two == 0
  }

  /// The greatest multiple of a positive step that is not greater than the number; nil when there is none.
  func roundedDown(to step: Self) -> Self? {
    guard let (one, two, scale) = Self.aligned(self, step), two > 0 else { return nil }
    let remainder: Int = one % two
    let (multiple, overflow) = one.subtractingReportingOverflow(remainder < 0 ? remainder + two : remainder)
    return overflow ? nil : Self(multiple, scale: scale)
  }
}
