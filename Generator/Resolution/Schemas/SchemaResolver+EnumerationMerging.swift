import APIModel

extension SchemaResolver {
  /// The shape of two enumerations that one value follows: the one that lists what both do, if it has a name or both
  /// list the same; or else what they are enumerations of.
  func listed(_ first: Shape, _ one: EnumerationSchema, _ second: Shape, _ other: EnumerationSchema) -> Shape {
    let (ones, others): (Set<ByteName>, Set<ByteName>) = (one.texts, other.texts)
    let kind: Schema.Kind
    switch EnumerationSchema.RawType(of: [one.rawType, other.rawType]) {
    case .string?: kind = .string(StringSchema())
    case .integer(let format)?: kind = .integer(IntegerSchema(format: format))
    case .number(let format)?: kind = .number(NumberSchema(format: format))
    case nil: return Shape(Schema(kind: .any, location: first.schema.location), isExact: false)
    }
    if ones == others || first.schema.isReference && ones.isSuperset(of: others) {
      return Shape(first.schema, isExact: false)
    }
    if second.schema.isReference, others.isSuperset(of: ones) { return Shape(second.schema, isExact: false) }
    return Shape(Schema(kind: kind, location: first.schema.location), isExact: false)
  }
}

extension Schema {
  /// The schema, its integers as narrow as those of a kind where it lists some itself, and all of them are.
  func narrowed(to kind: Schema.Kind) -> Schema {
    guard case .enumeration(var enumeration) = self.kind, case .integer(let integer) = kind, integer.format == .int32,
      enumeration.values.allSatisfy(\.rawValue.fitsInt32)
    else { return self }
    enumeration.rawType = .integer(.int32)
    var schema: Schema = self
    schema.kind = .enumeration(enumeration)
    return schema
  }

  /// Whether the schema is what another one of a name is.
  fileprivate var isReference: Bool {
    if case .reference = kind { true } else { false }
  }
}

extension EnumerationSchema {
  /// The strings that are listed, or the digits of the numbers.
  fileprivate var texts: Set<ByteName> { Set(values.map { ByteName($0.rawValue.text) }) }
}

extension EnumerationSchema.RawValue {
  fileprivate var fitsInt32: Bool {
    if case .integer(let value) = self { Int32(exactly: value) != nil } else { false }
  }
}

extension EnumerationSchema.RawType {
  /// Whether the values are numbers of which some are no integers.
  var isOfNumbers: Bool {
    if case .number = self { true } else { false }
  }

  /// Whether values of a kind, which is no enumeration, are of the type.
  func accepts(_ kind: Schema.Kind) -> Bool {
    switch (self, kind) {
    case (.string, .string), (.integer, .integer), (.integer, .number), (.number, .number): true
    default: false
    }
  }
}

extension Schema.Kind {
  /// Whether the kind limits neither the length nor the size of its values.
  var isUnlimited: Bool {
    switch self {
    case .string(let string): string.isEmpty
    case .integer(let integer): integer.limits.isEmpty
    case .number(let number): number.limits.isEmpty
    default: false
    }
  }
}
