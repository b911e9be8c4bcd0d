/// The keywords that restrict numbers.
///
/// - SeeAlso: JSON Schema Validation 2020-12, section 6.2.
package final class NumberKeywords: Sendable {
  /// What the number must be a multiple of.
  package let multipleOf: DecimalNumber?
  /// The least number allowed, unless `exclusiveMinimum` says that it is not.
  package let minimum: DecimalNumber?
  /// The bound that the number must be above.
  package let exclusiveMinimum: ExclusiveBound?
  /// The greatest number allowed, unless `exclusiveMaximum` says that it is not.
  package let maximum: DecimalNumber?
  /// The bound that the number must be below.
  package let exclusiveMaximum: ExclusiveBound?

  /// Reads the keywords.
  init(reading object: inout ObjectReader) {
    multipleOf = object.number("multipleOf")
    minimum = object.number("minimum")
    exclusiveMinimum = object.value("exclusiveMinimum")
    maximum = object.number("maximum")
    exclusiveMaximum = object.value("exclusiveMaximum")
  }
}
