import APIModel
import Diagnostics
import NodeTree
import OpenAPI

extension SchemaResolver {
  /// What a value is about that follows one of several schemas.
  ///
  /// One schema beside `null` means what that schema means, and accepts `null`. Schemas that list values are one
  /// enumeration of all, which a schema of all such values opens. Others that share a type mean that type. Others are a
  /// union.
  mutating func shape(ofBranches branches: [SchemaOrBoolean], keyword: String, in object: SchemaObject) -> Shape {
    let values: [SchemaOrBoolean] = branches.filter { !$0.acceptsOnlyNull }
    let shapes: [Shape] = values.map { shape(of: $0) }
    let accepting: Int = acceptingNull(branches)
    // A null that several branches of `oneOf` accept is accepted by none.
    let acceptsNull: Bool = keyword == "oneOf" ? accepting == 1 : accepting > 0
    guard let first = shapes.first else {
      return Shape(Schema(kind: .any, isNullable: acceptsNull, location: object.location), isExact: false)
    }
    var all: Shape =
      shapes.count == 1
      ? first
      : enumeration(of: shapes, values, in: object) ?? openEnumeration(of: shapes, values, in: object)
        ?? shared(shapes) ?? union(shapes, of: values, in: object)
    if !acceptsNull, kindAcceptsNull(all.schema) { all.isExact = false }
    all.schema.isNullable = acceptsNull
    return all
  }

  /// The type that all branches share; nil when they share none.
  private mutating func shared(_ shapes: [Shape]) -> Shape? {
    let targets: [Schema] = shapes.compactMap { target(of: $0.schema) }
    guard targets.count == shapes.count, let first = targets.first else { return nil }
    let kinds: Set<SharedKind?> = Set(targets.map { SharedKind($0.kind) })
    guard kinds.count == 1, let kind = kinds.first ?? nil else {
      return kinds == [.integer, .number] ? Self.shape(.number(NumberSchema(format: .decimal)), at: first) : nil
    }
    switch kind {
    case .boolean: return Self.shape(.boolean, at: first)
    case .integer: return Self.shape(.integer(IntegerSchema(format: .int64)), at: first)
    case .number: return Self.shape(.number(NumberSchema(format: .decimal)), at: first)
    case .string: return Self.shape(.string(StringSchema()), at: first)
    }
  }

  private static func shape(_ kind: Schema.Kind, at schema: Schema) -> Shape {
    Shape(Schema(kind: kind, location: schema.location), isExact: false)
  }

  /// A union of schemas of different types; any value when one of them is about nothing in particular.
  private mutating func union(_ shapes: [Shape], of branches: [SchemaOrBoolean], in object: SchemaObject) -> Shape {
    let targets: [Schema] = shapes.compactMap { outline(of: $0.schema) }
    guard targets.count == shapes.count, !targets.contains(where: \.isAny) else {
      if targets.count == shapes.count { reportUnusedDiscriminator(of: branches, about: targets, in: object) }
      return Shape(Schema(kind: .any, location: object.location), isExact: false)
    }
    let selection: UnionSchema.Selection = selection(of: targets, branches, in: object)
    if case .trial = selection { reportUnusedDiscriminator(of: branches, about: targets, in: object) }
    let union = UnionSchema(branches: shapes.map(\.schema), selection: selection)
    let isChecked: Bool = shapes.allSatisfy { isCheckedByItsType($0.schema) }
    let isExact: Bool =
      switch selection {
      case .types: isChecked
      // A value with another tag is none that is listed.
      case .tag: isChecked && policy.acceptsUnlisted
      case .trial: false
      }
    return Shape(Schema(kind: .union(union), location: object.location), isExact: isExact)
  }

  /// How one finds out which branch a value follows.
  private mutating func selection(
    of targets: [Schema], _ branches: [SchemaOrBoolean], in object: SchemaObject
  ) -> UnionSchema.Selection {
    if let discriminator = discriminator(of: branches, in: object), targets.allSatisfy({ isOfObjects($0) }),
      Set(discriminator.tags.map(\.branch)).count == branches.count
    {
      return .tag(discriminator)
    }
    let types: [JSONType] = targets.compactMap { jsonType(of: $0) }
    if Set(types).count == branches.count { return .types(types) }
    return inferredTag(of: targets).map(UnionSchema.Selection.tag) ?? .trial
  }

  /// Whether every value is an object, `null` aside.
  mutating func isOfObjects(_ schema: Schema) -> Bool { jsonType(of: schema) == .object }

  /// The type of the values; nil when they are of several, or when a union within a union says so.
  private mutating func jsonType(of schema: Schema) -> JSONType? {
    guard case .union(let union) = schema.kind else { return schema.jsonType }
    let types: Set<JSONType?> = Set(union.branches.map { outline(of: $0)?.jsonType })
    return types.count == 1 ? types.first ?? nil : nil
  }

  /// The member that every branch requires with a string or an integer of its own; nil when there is none.
  private mutating func inferredTag(of targets: [Schema]) -> Discriminator? {
    let objects: [ObjectSchema] = targets.compactMap { target in
      if case .object(let object) = target.kind { object } else { nil }
    }
    guard objects.count == targets.count, let first = objects.first else { return nil }
    for property in first.properties {
      var tags: [Discriminator.Tag] = []
      for (branch, object) in objects.enumerated() {
        tags += tagValues(of: property.name, in: object).map { Discriminator.Tag(value: $0, branch: branch) }
      }
      let isTold: Bool = Set(tags.map(\.branch)).count == objects.count
      let areOfOneType: Bool = Set(tags.map(\.value.isString)).count == 1
      if isTold, areOfOneType, Set(tags.map(\.value)).count == tags.count {
        return Discriminator(propertyName: property.name, tags: tags)
      }
    }
    return nil
  }

  /// The strings or integers that a required member can be; empty when it can be others, or need not be there.
  private mutating func tagValues(of name: String, in object: ObjectSchema) -> [EnumerationSchema.RawValue] {
    guard let property = object.properties.first(where: { $0.name.hasSameBytes(as: name) }), property.isRequired,
      let target = target(of: property.schema), !target.isNullable, !property.schema.isNullable, !target.isOpen,
      case .enumeration(let enumeration) = target.kind, !enumeration.rawType.isOfNumbers
    else { return [] }
    return property.schema.assertions?.listedValues ?? enumeration.values.map(\.rawValue)
  }
}

extension Assertions {
  /// The strings or integers that a value is one of, the fewest that are listed at once; nil when none are listed.
  fileprivate var listedValues: [EnumerationSchema.RawValue]? {
    all.compactMap(\.listedValues).min { $0.count < $1.count }
  }
}

extension Assertion {
  fileprivate var listedValues: [EnumerationSchema.RawValue]? {
    switch self {
    case .enumeration(let values): values.compactMap(EnumerationSchema.RawValue.init)
    case .const(let value): [value].compactMap(EnumerationSchema.RawValue.init)
    case .deciding(let assertion): assertion.listedValues
    case .allOf(let parts): parts.compactMap(\.listedValues).min { $0.count < $1.count }
    default: nil
    }
  }
}

extension EnumerationSchema.RawValue {
  /// The value that a literal is; nil when it is neither a string nor an integer of 64 bits.
  fileprivate init?(_ literal: JSONLiteral) {
    switch literal {
    case .string(let text): self = .string(text)
    case .number(let text):
      guard let value = DecimalNumber(.number(text))?.integer else { return nil }
      self = .integer(Int64(value))
    default: return nil
    }
  }

  /// Whether the value is a string, and no number.
  var isString: Bool {
    if case .string = self { true } else { false }
  }
}

extension Schema {
  /// Whether values of every type are accepted.
  fileprivate var isAny: Bool {
    if case .any = kind { true } else { false }
  }
}

extension Schema {
  /// The type of the values; nil when they are of several, or of those of a reference or a union.
  fileprivate var jsonType: JSONType? {
    switch kind {
    case .boolean: .boolean
    case .integer, .number: .number
    case .string: .string
    case .enumeration(let enumeration): enumeration.rawType == .string ? .string : .number
    case .array: .array
    case .object, .map: .object
    case .any, .union, .reference: nil
    }
  }
}

/// The types of plain values that several schemas may share.
private enum SharedKind: Hashable {
  case boolean, integer, number, string

  /// The type of a kind; nil for one that is no plain value, or a Swift type of its own.
  init?(_ kind: Schema.Kind) {
    switch kind {
    case .boolean: self = .boolean
    case .integer: self = .integer
    case .number: self = .number
    case .string(let string) where string.format != .dateTime: self = .string
    case .enumeration(let enumeration):
      switch enumeration.rawType {
      case .string: self = .string
      case .integer: self = .integer
      case .number: self = .number
      }
    default: return nil
    }
  }
}
