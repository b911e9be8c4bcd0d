import APIModel
import SwiftGeneration

/// Numbers that keep what a schema asks for, and numbers that break exactly one thing of it.
struct NumberFixtures {
  private let limits: NumericLimits
  private let isInteger: Bool
  /// What an integer of the type can be.
  private let range: ClosedRange<Int>

  /// Makes numbers of a type within limits.
  init(_ limits: NumericLimits, of type: ValueType) {
    self.limits = limits
    isInteger = type == .int32 || type == .int64
    range = type == .int32 ? Int(Int32.min)...Int(Int32.max) : -(1 << 53)...(1 << 53)
  }

  private var minimum: FixtureDecimal? { limits.minimum.flatMap(FixtureDecimal.init) }
  private var maximum: FixtureDecimal? { limits.maximum.flatMap(FixtureDecimal.init) }
  private var above: FixtureDecimal? { limits.exclusiveMinimum.flatMap(FixtureDecimal.init) }
  private var below: FixtureDecimal? { limits.exclusiveMaximum.flatMap(FixtureDecimal.init) }
  private var factor: FixtureDecimal? { limits.multipleOf.flatMap(FixtureDecimal.init) }

  /// The steps between numbers that are tried.
  private var steps: [FixtureDecimal] {
    if let factor { return [factor] }
    let scale: Int = [minimum, maximum, above, below].compactMap { $0?.scale }.max() ?? 0
    return isInteger ? [FixtureDecimal(1)] : [FixtureDecimal(1), FixtureDecimal(1, scale: scale + 1)]
  }

  // MARK: Valid numbers

  /// Makes a number that keeps all.
  ///
  /// - Parameter variant: How many others there are from which it differs, if there are so many.
  /// - Returns: The number; nil when none was found.
  func valid(variant: Int = 0) -> FixtureDecimal? {
    guard isReadable else { return nil }
    let small: [FixtureDecimal] = [FixtureDecimal(1), FixtureDecimal(0)]
    let more: [FixtureDecimal] = variant == 0 ? [] : (2...(variant + 2)).map { FixtureDecimal($0) }
    var valid: [FixtureDecimal] = []
    for number in small + near([minimum, above, maximum, below]) + more + near(more)
    where broken(by: number)?.isEmpty == true && !valid.contains(number) {
      valid.append(number)
      if valid.count > variant { break }
    }
    return valid.last
  }

  /// Whether every limit is a number that is computed with here.
  private var isReadable: Bool {
    let texts: [String?] = [
      limits.minimum, limits.maximum, limits.exclusiveMinimum, limits.exclusiveMaximum, limits.multipleOf,
    ]
    return texts.compactMap { $0 }.allSatisfy { FixtureDecimal($0) != nil }
  }

  /// Numbers at, just below and just above others.
  private func near(_ numbers: [FixtureDecimal?]) -> [FixtureDecimal] {
    numbers.compactMap { $0 }.flatMap { number in
      steps.flatMap { step -> [FixtureDecimal?] in
        let floor: FixtureDecimal? = number.roundedDown(to: step)
        return [
          number, floor, floor?.adding(step), floor?.adding(step.negated), number.adding(step),
          number.adding(step.negated),
        ]
      }
    }.compactMap { $0 }
  }

  // MARK: Broken numbers

  /// The numbers that break one thing each, and its keyword.
  func breaks() -> [(value: FixtureDecimal, keyword: String)] {
    guard isReadable, let valid = valid() else { return [] }
    let candidates: [(keyword: String, numbers: [FixtureDecimal])] = [
      ("minimum", near([minimum])), ("exclusiveMinimum", near([above])), ("maximum", near([maximum])),
      ("exclusiveMaximum", near([below])), ("multipleOf", factor == nil ? [] : offMultiples(valid)),
    ]
    return candidates.compactMap { keyword, numbers in
      numbers.first { broken(by: $0) == [keyword] }.map { ($0, keyword) }
    }
  }

  private func offMultiples(_ valid: FixtureDecimal) -> [FixtureDecimal] {
    let fraction = FixtureDecimal(1, scale: (factor?.scale ?? 0) + 1)
    let distances: [FixtureDecimal] =
      [FixtureDecimal(1), FixtureDecimal(-1)] + (isInteger ? [] : [fraction, fraction.negated])
    return distances.compactMap(valid.adding)
  }

  /// The keywords that a number breaks; nil when that cannot be told, or the type cannot hold the number.
  private func broken(by number: FixtureDecimal) -> [String]? {
    guard !isInteger || number.isWhole, number.isLess(than: FixtureDecimal(range.lowerBound)) == false,
      FixtureDecimal(range.upperBound).isLess(than: number) == false
    else { return nil }
    let checks: [(String, Bool?)] = [
      ("minimum", minimum.map { number.isLess(than: $0) } ?? false),
      ("exclusiveMinimum", above.map { $0.isLess(than: number).map { !$0 } } ?? false),
      ("maximum", maximum.map { $0.isLess(than: number) } ?? false),
      ("exclusiveMaximum", below.map { number.isLess(than: $0).map { !$0 } } ?? false),
      ("multipleOf", factor.map { number.isMultiple(of: $0).map { !$0 } } ?? false),
    ]
    guard checks.allSatisfy({ $0.1 != nil }) else { return nil }
    return checks.filter { $0.1 == true }.map(\.0)
  }
}
