import APIModel
import Diagnostics
import OpenAPI

extension SchemaResolver {
  /// What a schema says about integers: an enumeration of them, or their limits.
  ///
  /// `int32` and `int64` are ranges; without a format there are 64 bits or, where limits or values ask for more, as
  /// many digits as were sent.
  mutating func integer(_ object: SchemaObject) -> Shape {
    let limits: NumericLimits = limits(object)
    let listsMore: Bool = object.listedValues?.contains(where: \.exceedsInt64) ?? false
    if object.format == "uint64" || limits.exceedInt64 || listsMore {
      let number = NumberSchema(format: .decimal, limits: limits)
      return Shape(Schema(kind: .number(number), location: object.location), isExact: false)
    }
    let format: IntegerSchema.Format = object.format == "int32" ? .int32 : .int64
    guard let values = object.listedValues else {
      return Shape(Schema(kind: .integer(IntegerSchema(format: format, limits: limits)), location: object.location))
    }
    let listed: [EnumerationSchema.Value] = listedIntegers(values, as: format, in: object)
    guard !listed.isEmpty else {
      return Shape(Schema(kind: .integer(IntegerSchema(format: format)), location: object.location), isExact: false)
    }
    return Shape(
      Schema(kind: .enumeration(EnumerationSchema(.integer(format), values: listed)), location: object.location),
      isExact: object.constValue == nil && policy.acceptsUnlisted && limits.isEmpty)
  }

  /// What a schema says about numbers: an enumeration of them, or their limits; without a binary format, they are
  /// decimals that keep what was sent.
  mutating func number(_ object: SchemaObject) -> Shape {
    let limits: NumericLimits = limits(object)
    let format: NumberSchema.Format =
      switch object.format {
      case "double": .double
      case "float": .float
      default: .decimal
      }
    // The formats of integers are ranges of numbers, which no decimal says.
    let isExact: Bool = format != .decimal || object.format.flatMap(NumberRange.init) == nil
    guard let values = object.listedValues else {
      let number = NumberSchema(format: format, limits: limits)
      return Shape(Schema(kind: .number(number), location: object.location), isExact: isExact)
    }
    let listed: [EnumerationSchema.Value] = listedNumbers(values, as: format, in: object)
    guard !listed.isEmpty else {
      return Shape(Schema(kind: .number(NumberSchema(format: format)), location: object.location), isExact: false)
    }
    return Shape(
      Schema(kind: .enumeration(EnumerationSchema(.number(format), values: listed)), location: object.location),
      isExact: isExact && object.constValue == nil && policy.acceptsUnlisted && limits.isEmpty)
  }

  /// The limits on a number; the Boolean `exclusiveMinimum` of OpenAPI 3.0 makes `minimum` exclusive.
  mutating func limits(_ object: SchemaObject) -> NumericLimits {
    let number: NumberKeywords = object.number
    if let divisor = number.multipleOf { reportUnusable(divisor, in: object) }
    var limits = NumericLimits(
      minimum: number.minimum?.text, maximum: number.maximum?.text, multipleOf: number.multipleOf?.text)
    switch number.exclusiveMinimum {
    case .boolean(true): (limits.minimum, limits.exclusiveMinimum) = (nil, limits.minimum)
    case .number(let bound): limits.exclusiveMinimum = bound.text
    case .boolean(false), nil: break
    }
    switch number.exclusiveMaximum {
    case .boolean(true): (limits.maximum, limits.exclusiveMaximum) = (nil, limits.maximum)
    case .number(let bound): limits.exclusiveMaximum = bound.text
    case .boolean(false), nil: break
    }
    reportLimits(limits, excludingAllIn: object)
    return limits
  }

  /// Reports a divisor that is not above zero.
  private mutating func reportUnusable(_ divisor: DecimalNumber, in object: SchemaObject) {
    let digits: Substring = divisor.text.prefix { $0 != "e" && $0 != "E" }.drop { "+-0.".contains($0) }
    guard divisor.text.hasPrefix("-") || digits.isEmpty else { return }
    diagnostics.report(
      .unsupportedKeyword, "'multipleOf' must be greater than 0, found \(divisor)",
      at: object.location(of: "multipleOf"))
  }

  /// Reports a least number that is greater than the greatest one.
  ///
  /// Binary numbers tell: rounding keeps the order of two decimal numbers, or makes them equal.
  private mutating func reportLimits(_ limits: NumericLimits, excludingAllIn object: SchemaObject) {
    guard let lower = limits.minimum ?? limits.exclusiveMinimum, let upper = limits.maximum ?? limits.exclusiveMaximum,
      let least = Double(lower), let greatest = Double(upper), least > greatest
    else { return }
    diagnostics.report(
      .limitsExcludeAll, "no number is at least \(lower) and at most \(upper)",
      at: object.location(of: limits.minimum == nil ? "exclusiveMinimum" : "minimum"))
  }
}

extension NumericLimits {
  /// Whether a limit lies outside of what 64 bits hold, so that values there are meant.
  fileprivate var exceedInt64: Bool {
    [minimum, exclusiveMinimum, maximum, exclusiveMaximum].contains { limit in
      guard let limit, let value = Double(limit) else { return false }
      return Int64(exactly: value.rounded(.towardZero)) == nil && Int64(limit) == nil
    }
  }
}
