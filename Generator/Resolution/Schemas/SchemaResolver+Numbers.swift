import APIModel
import Diagnostics
import OpenAPI

extension SchemaResolver {
  /// What a schema says about integers: `int32` and `int64` by range, without a format 64 bits.
  mutating func integer(_ object: SchemaObject) -> IntegerSchema {
    if object.format == "uint64" {
      diagnostics.report(
        .notGenerated,
        "the range of 'uint64' is not generated yet: a number above that of Int64 is refused when it comes",
        at: object.location(of: "format"))
    }
    return IntegerSchema(format: object.format == "int32" ? .int32 : .int64, limits: limits(object))
  }

  /// What a schema says about numbers: without a binary format, a decimal that keeps what was sent.
  mutating func number(_ object: SchemaObject) -> NumberSchema {
    switch object.format {
    case "double": NumberSchema(format: .double, limits: limits(object))
    case "float": NumberSchema(format: .float, limits: limits(object))
    default: NumberSchema(format: .decimal, limits: limits(object))
    }
  }

  /// The limits on a number; the Boolean `exclusiveMinimum` of OpenAPI 3.0 makes `minimum` exclusive.
  private mutating func limits(_ object: SchemaObject) -> NumericLimits {
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

  /// Reports a divisor that is not above zero, or has more digits than the runtime divides by exactly.
  private mutating func reportUnusable(_ divisor: DecimalNumber, in object: SchemaObject) {
    let digits: Substring = divisor.text.prefix { $0 != "e" && $0 != "E" }.drop { "+-0.".contains($0) }
    if divisor.text.hasPrefix("-") || digits.isEmpty {
      diagnostics.report(
        .unsupportedKeyword, "'multipleOf' must be greater than 0, found \(divisor)",
        at: object.location(of: "multipleOf"))
    } else if digits.count(where: { $0 != "." }) > Self.maximumDivisorDigits {
      diagnostics.report(
        .unsupportedKeyword, "'multipleOf' is supported with up to \(Self.maximumDivisorDigits) digits yet",
        at: object.location(of: "multipleOf"))
    }
  }

  /// The runtime's remainder of two decimals is exact in 128 bits up to here.
  private static var maximumDivisorDigits: Int { 18 }

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
