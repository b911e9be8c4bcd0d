package import APIModel
package import SwiftSource

/// The cases of a generated enumeration of strings or of numbers.
package struct EnumerationPlan: Hashable, Sendable {
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
    case .number(.decimal): "JSONNumber"
    case .number(.double): "Double"
    case .number(.float): "Float"
    }
  }

  /// What a value is called in prose.
  var noun: String {
    switch self {
    case .string: "string"
    case .integer: "integer"
    case .number: "number"
    }
  }

  /// The noun with its article.
  var indefinite: String {
    switch self {
    case .string: "a string"
    case .integer: "an integer"
    case .number: "a number"
    }
  }
}

extension EnumerationSchema.RawValue {
  /// The value as an expression of a type.
  func code(as type: EnumerationSchema.RawType) -> CodeBlock {
    if case .number(let text) = self, type == .number(.decimal) { CodeBlock.number(text) } else { "\(literal)" }
  }

  /// The value as a literal; a number as that of the binary one nearest to it.
  var literal: Literal {
    switch self {
    case .string(let text): .string(StringLiteral(text))
    case .integer(let value): .integer(IntegerLiteral(value))
    case .number(let text): Double(text).flatMap(FloatLiteral.init).map(Literal.float) ?? .integer(IntegerLiteral(0))
    }
  }
}
