package import APIModel
package import SwiftSource

/// A Swift type that holds the values of a schema.
package enum ValueType: Hashable, Sendable {
  /// Any JSON value.
  case json
  /// `true` or `false`.
  case boolean
  /// A string.
  case string
  /// A point in time.
  case date
  /// A 32-bit integer.
  case int32
  /// A 64-bit integer.
  case int64
  /// A decimal number that keeps what was sent.
  case number
  /// An IEEE 754 binary64 number.
  case double
  /// An IEEE 754 binary32 number.
  case float
  /// A file that is a part of a form.
  case file
  /// A generated structure.
  case structure(Identifier)
  /// A generated enumeration of strings or of numbers.
  case enumeration(Identifier, of: EnumerationSchema.RawType)
  /// A generated enumeration of values of several schemas.
  case union(Identifier)
  /// A type by the other name that a schema gives it.
  indirect case alias(Identifier, of: ValueType)
  /// A list; whether its elements may be `null`.
  indirect case array(ValueType, nullable: Bool)
  /// A map from strings; whether its values may be `null`.
  indirect case map(ValueType, nullable: Bool)

  /// The type as it is written.
  package var typeName: TypeName {
    switch self {
    case .json: "JSONValue"
    case .boolean: "Bool"
    case .string: "String"
    case .date: "Date"
    case .int32: "Int32"
    case .int64: "Int64"
    case .number: "JSONNumber"
    case .double: "Double"
    case .float: "Float"
    case .file: "FormFile"
    case .structure(let name), .enumeration(let name, _), .union(let name), .alias(let name, _): TypeName(name)
    case .array(let element, let nullable): .array(element.typeName(nullable: nullable))
    case .map(let value, let nullable): .dictionary(key: "String", value: value.typeName(nullable: nullable))
    }
  }

  /// The type itself when this is another name of it.
  package var underlying: ValueType {
    if case .alias(_, let type) = self { type.underlying } else { self }
  }

  /// Whether it is a file, or a list of files: bytes, which no style can write.
  package var isFile: Bool {
    switch underlying {
    case .file: true
    case .array(let element, _): element.isFile
    default: false
    }
  }

  /// Whether a type of our own is in it, whose values may be limited themselves.
  package var holdsModel: Bool {
    switch underlying {
    case .structure, .union: true
    case .array(let element, _), .map(let element, _): element.holdsModel
    default: false
    }
  }

  /// Whether the type, as it is written, names one that the module `JSONCoding` declares or re-exports.
  package var holdsJSONCodingType: Bool {
    switch self {
    case .json, .number, .date: true
    case .array(let element, _), .map(let element, _): element.holdsJSONCodingType
    default: false
    }
  }

  private func typeName(nullable: Bool) -> TypeName {
    nullable ? .optional(typeName) : typeName
  }
}
