package import APIModel
package import SwiftSource

/// The cases of a generated enumeration of strings or of integers.
package struct EnumerationPlan: Sendable {
  /// What the values are.
  package var rawType: EnumerationSchema.RawType

  /// A case for every listed value, in the description's order.
  package var cases: [CasePlan]
}

extension EnumerationSchema.RawType {
  /// The Swift type of the values.
  package var typeName: TypeName {
    switch self {
    case .string: "String"
    case .integer(.int32): "Int32"
    case .integer(.int64): "Int64"
    }
  }

  /// What a value is called in prose.
  var noun: String {
    switch self {
    case .string: "string"
    case .integer: "integer"
    }
  }

  /// The noun with its article.
  var indefinite: String {
    switch self {
    case .string: "a string"
    case .integer: "an integer"
    }
  }
}

extension EnumerationSchema.RawValue {
  /// The value as a literal.
  var literal: Literal {
    switch self {
    case .string(let text): .string(StringLiteral(text))
    case .integer(let value): .integer(IntegerLiteral(value))
    }
  }
}
