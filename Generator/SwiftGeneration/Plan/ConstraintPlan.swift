package import APIModel
package import SwiftSource

/// What is asked of a value beyond its type.
package indirect enum ConstraintPlan: Hashable, Sendable {
  /// A string's length, pattern and format; where the description says so.
  case string(StringSchema, source: String)
  /// A number's limits.
  case number(NumericLimits, source: String)
  /// The length of a list, whether its elements differ, and what is asked of each.
  case array(ArrayConstraintPlan)
  /// The number of a map's members, and what is asked of each value.
  case map(MapConstraintPlan)
  /// A whole schema that no Swift type says.
  case schema(Assertions)
  /// The whole schema of that name among the module's schemas.
  case named(Identifier)

  /// Whether the value is checked as JSON: by a whole schema.
  package var isSchema: Bool {
    switch self {
    case .schema, .named: true
    case .string, .number, .array, .map: false
    }
  }
}

/// What is asked of a list.
package struct ArrayConstraintPlan: Hashable, Sendable {
  /// The least number of elements, nil when there is no limit.
  package var minItems: Int?

  /// The greatest number of elements, nil when there is no limit.
  package var maxItems: Int?

  /// Whether no two elements may be equal.
  package var hasUniqueItems: Bool

  /// What is asked of every element, nil when nothing is.
  package var items: ConstraintPlan?

  /// Where the description says so.
  package var source: String

  /// Whether nothing is asked.
  var isEmpty: Bool { minItems == nil && maxItems == nil && !hasUniqueItems && items == nil }
}

/// What is asked of a map.
package struct MapConstraintPlan: Hashable, Sendable {
  /// The least number of members, nil when there is no limit.
  package var minProperties: Int?

  /// The greatest number of members, nil when there is no limit.
  package var maxProperties: Int?

  /// What is asked of every value, nil when nothing is.
  package var values: ConstraintPlan?

  /// Where the description says so.
  package var source: String

  /// Whether nothing is asked.
  var isEmpty: Bool { minProperties == nil && maxProperties == nil && values == nil }
}

extension ConstraintPlan {
  /// Whether the constraint is one of the module's whole schemas.
  package var isNamed: Bool {
    if case .named = self { true } else { false }
  }
}
