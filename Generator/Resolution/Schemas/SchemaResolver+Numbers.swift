import APIModel
import Diagnostics
import OpenAPI

extension SchemaResolver {
  /// What a schema says about integers: `int32` and `int64` by range, without a format 64 bits.
  mutating func integer(_ object: SchemaObject) -> IntegerSchema {
    IntegerSchema(format: object.format == "int32" ? .int32 : .int64, limits: limits(object))
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
  private func limits(_ object: SchemaObject) -> NumericLimits {
    let number: NumberKeywords = object.number
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
    return limits
  }
}
