import Diagnostics
import NodeTree

/// The keywords that restrict arrays.
///
/// - SeeAlso: JSON Schema 2020-12, section 10.3.1; JSON Schema Validation 2020-12, section 6.4.
package final class ArrayKeywords: Sendable {
  /// What the elements after those of `prefixItems` must be.
  package let items: SchemaOrBoolean?
  /// What the first elements must be, one by one; nil when nothing is said. OpenAPI 3.1 only.
  package let prefixItems: [SchemaOrBoolean]?
  /// What some of the elements must be. OpenAPI 3.1 only.
  package let contains: SchemaOrBoolean?
  /// How many elements at least must be as `contains` says. OpenAPI 3.1 only.
  package let minContains: Int?
  /// How many elements at most may be as `contains` says. OpenAPI 3.1 only.
  package let maxContains: Int?
  /// What the elements must be that no other keyword has looked at. OpenAPI 3.1 only.
  package let unevaluatedItems: SchemaOrBoolean?
  /// The least number of elements.
  package let minItems: Int?
  /// The greatest number of elements.
  package let maxItems: Int?
  /// Whether no two elements may be equal.
  package let hasUniqueItems: Bool

  /// Reads the keywords.
  init(reading object: inout ObjectReader) {
    let isTuple = object.hasTuple
    items = object.value(isTuple ? "additionalItems" : "items")
    prefixItems = object.value(isTuple ? "items" : .in31("prefixItems"))
    contains = object.value(.in31("contains"))
    minContains = object.leastCount(.in31("minContains"))
    maxContains = object.greatestCount(.in31("maxContains"))
    unevaluatedItems = object.value(.in31("unevaluatedItems"))
    minItems = object.leastCount("minItems")
    maxItems = object.greatestCount("maxItems")
    hasUniqueItems = object.flag("uniqueItems")
  }
}

extension ObjectReader {
  /// Whether `items` is a list, as in the drafts of JSON Schema before 2020-12, which is reported.
  fileprivate var hasTuple: Bool {
    guard has("items"), let items = node["items"], items.kind == .sequence else { return false }
    let message = "a list as 'items' is from older drafts of JSON Schema; it is read as 'prefixItems' is in OpenAPI 3.1"
    context.report(.otherVersion, message, at: items)
    return true
  }
}
