import APIModel
import Diagnostics
import NodeTree
import OpenAPI

extension SchemaResolver {
  /// The strings that a schema lists, `null` aside; what is none is reported, and what is listed twice.
  mutating func listedStrings(_ nodes: [Node], in object: SchemaObject) -> [EnumerationSchema.Value] {
    let isString: Bool = object.types?.contains(.string) == true
    return listed(nodes, as: "string", in: object) { $0.enumText(isString: isString).map { .string($0) } }
  }

  /// The integers that a schema lists, `null` aside; what is none is reported, and what is listed twice.
  mutating func listedIntegers(
    _ nodes: [Node], as format: IntegerSchema.Format, in object: SchemaObject
  ) -> [EnumerationSchema.Value] {
    let range: ClosedRange<Int64> = format == .int32 ? Int64(Int32.min)...Int64(Int32.max) : Int64.min...Int64.max
    return listed(nodes, as: object.format ?? "integer", in: object) { node in
      node.integer.flatMap { range.contains($0) ? .integer($0) : nil }
    }
  }

  /// The numbers that a schema lists, `null` aside; what is none is reported, and what is listed twice.
  mutating func listedNumbers(
    _ nodes: [Node], as format: NumberSchema.Format, in object: SchemaObject
  ) -> [EnumerationSchema.Value] {
    listed(nodes, as: object.format ?? "number", in: object) { $0.number(as: format) }
  }

  private mutating func listed(
    _ nodes: [Node], as type: String, in object: SchemaObject, _ rawValue: (Node) -> EnumerationSchema.RawValue?
  ) -> [EnumerationSchema.Value] {
    let notes = ValueNotes(of: object)
    var values: [EnumerationSchema.Value] = []
    var known: Set<ByteName> = []
    known.reserveCapacity(nodes.count)
    for (index, node) in nodes.enumerated() {
      guard !node.isNull else {
        if object.acceptsNoNull {
          diagnostics.report(.enumValue, "null is listed, but the type excludes it", at: node.location)
        }
        continue
      }
      guard let value = rawValue(node) else {
        diagnostics.report(
          .enumValue, "the type is \(type), which this value is not: no value is both", at: node.location)
        continue
      }
      guard known.insert(ByteName(value.text)).inserted else {
        diagnostics.report(.enumValue, "'\(value.text)' is listed twice", at: node.location)
        continue
      }
      values.append(
        EnumerationSchema.Value(
          rawValue: value, name: notes.name(at: index, of: value),
          documentation: Documentation(description: notes.description(at: index)), location: node.location))
    }
    return values
  }

  /// The enumeration of all values that several schemas list: each says something about its own, as `title` and
  /// `description`. Nil when one of them has a name, is about something else, or lists what another one does.
  ///
  /// - SeeAlso: OpenAPI 3.1.1, "Annotated Enumerations".
  func enumeration(of shapes: [Shape], _ branches: [SchemaOrBoolean], in object: SchemaObject) -> Shape? {
    guard shapes.allSatisfy(\.schema.kind.isEnumeration) else { return nil }
    let listed: [EnumerationSchema] = shapes.compactMap(\.schema.annotatedEnumeration)
    guard listed.count == shapes.count, let rawType = EnumerationSchema.RawType(of: listed.map(\.rawType)) else {
      return nil
    }
    var values: [EnumerationSchema.Value] = listed.flatMap(\.values)
    guard Set(values.map { ByteName($0.rawValue.text) }).count == values.count else { return nil }
    // Titles are for people: nothing keeps two of them from being one.
    let names: Set<String> = values.compactMap(\.name).namesOfOne
    for index in values.indices { values[index].name = values[index].name.flatMap { names.contains($0) ? $0 : nil } }
    let enumeration = EnumerationSchema(rawType, values: values)
    return Shape(
      Schema(kind: .enumeration(enumeration), location: object.location),
      isExact: policy.acceptsUnlisted && Self.listedValues(of: branches) != nil)
  }

  /// The values that schemas list which say nothing else about values; nil when one of them says more, or lists what
  /// another one does, and when there is none but `null`.
  static func listedValues(of branches: [SchemaOrBoolean]) -> [JSONLiteral]? {
    var all: [JSONLiteral] = []
    for branch in branches {
      guard case .object(let object) = branch, let values = object.onlyListedValues else { return nil }
      all += values
    }
    return all.contains { $0 != .null } && Set(all.map(\.canonical)).count == all.count ? all : nil
  }
}

/// What a schema says about each value of its `enum`, by the extensions that generators of descriptions write.
private struct ValueNotes {
  private let names: [String]
  private let namesOfOne: Set<String>
  private let descriptions: [String]

  init(of object: SchemaObject) {
    names = object.texts(of: ["x-enum-varnames", "x-enumNames"])
    namesOfOne = names.namesOfOne
    descriptions = object.texts(of: ["x-enum-descriptions", "x-enumDescriptions"])
  }

  /// What the value at a position of the `enum` is called: a string by itself, a number by the one name that no other
  /// one has.
  func name(at index: Int, of value: EnumerationSchema.RawValue) -> String? {
    guard !value.isString, index < names.count, namesOfOne.contains(names[index]) else { return nil }
    return names[index]
  }

  func description(at index: Int) -> String? { index < descriptions.count ? descriptions[index] : nil }
}

extension [String] {
  /// The texts that can name what they stand for: those that stand for one thing, the empty one aside.
  fileprivate var namesOfOne: Set<String> {
    let counts: [String: Int] = reduce(into: [:]) { $0[$1, default: 0] += 1 }
    return Set(counts.filter { $0.value == 1 && !$0.key.isEmpty }.keys)
  }
}

extension SchemaObject {
  /// The only values that the schema accepts, an `enum` or a `const`; nil when it lists none.
  var listedValues: [Node]? { enumValues ?? constValue.map { [$0] } }

  /// The values that the schema lists when it says nothing else about values, but for their type; nil when it does.
  fileprivate var onlyListedValues: [JSONLiteral]? {
    guard !isNullable, assertionKeywords.allSatisfy(["const", "enum", "type"].contains) else { return nil }
    guard let values = listedValues, enumValues == nil || constValue == nil else {
      return types == [.null] ? [.null] : nil
    }
    let literals: [JSONLiteral] = values.map(\.literal)
    guard let types else { return literals }
    let names: Set<String> = Set(types.flatMap { $0 == .integer ? ["number"] : [$0.rawValue] })
    return literals.allSatisfy { names.contains($0.type.rawValue) } ? literals : nil
  }

  /// The strings of the first of several extensions that is a list of as many as the `enum` has values, none of them
  /// empty; none when no extension is.
  fileprivate func texts(of extensions: [String]) -> [String] {
    guard let values = enumValues else { return [] }
    for list in extensions.compactMap({ node[$0] }) where list.kind == .sequence {
      let texts: [String] = list.elements.filter { $0.isString && !$0.text.isEmpty }.map(\.text)
      if texts.count == list.elements.count, texts.count == values.count { return texts }
    }
    return []
  }

  /// Whether the schema's type, which it has, leaves null out.
  fileprivate var acceptsNoNull: Bool {
    guard let types else { return false }
    return !isNullable && !types.contains(.null)
  }
}

extension Schema.Kind {
  /// Whether a type has a case for each value that is listed.
  var isEnumeration: Bool {
    if case .enumeration = self { true } else { false }
  }
}

extension Schema {
  /// The enumeration that stands here, with what the schema says about its only value; nil for every other kind, and
  /// for an enumeration that is said to be something as a whole, but for deprecated.
  fileprivate var annotatedEnumeration: EnumerationSchema? {
    guard case .enumeration(var enumeration) = kind else { return nil }
    guard enumeration.values.count == 1 else {
      guard title == nil, documentation == Documentation(isDeprecated: documentation.isDeprecated) else { return nil }
      for index in enumeration.values.indices where documentation.isDeprecated {
        enumeration.values[index].documentation.isDeprecated = true
      }
      return enumeration
    }
    if enumeration.rawType == .string {
      enumeration.values[0].documentation = documentation
    } else {
      enumeration.values[0].name = title
      enumeration.values[0].documentation = Documentation(
        description: documentation.description, isDeprecated: documentation.isDeprecated)
    }
    return enumeration
  }
}

extension EnumerationSchema.RawType {
  /// The type of values that are of one of several types; nil when some are strings and others are not.
  init?(of types: [EnumerationSchema.RawType]) {
    guard let first = types.first else { return nil }
    let kinds: Set<EnumerationSchema.RawType> = Set(types)
    guard kinds.count > 1 else {
      self = first
      return
    }
    guard !kinds.contains(.string) else { return nil }
    self = kinds.isSubset(of: [.integer(.int32), .integer(.int64)]) ? .integer(.int64) : .number(.decimal)
  }
}

extension Node {
  /// The string that an enumeration lists; nil when the value is none.
  ///
  /// Where the type is `string`, a plain scalar such as `017` or `1.0` stands for its text: what the author wrote.
  fileprivate func enumText(isString: Bool) -> String? {
    guard kind == .scalar else { return nil }
    if case .string(let text) = scalar { return text }
    return isString ? text : nil
  }

  /// Whether the value is an integer that 64 bits do not hold.
  var exceedsInt64: Bool {
    guard kind == .scalar, case .integer(let text)? = scalar else { return false }
    return Int64(text) == nil
  }

  /// The integer that the value is, which `2.0` is, too; nil when it is none that 64 bits hold.
  var integer: Int64? {
    guard kind == .scalar, let number = scalar.flatMap(DecimalNumber.init) else { return nil }
    return number.integer.map(Int64.init)
  }

  /// The number that the value is where numbers are of a format; nil when it is none, or none that the format has.
  fileprivate func number(as format: NumberSchema.Format) -> EnumerationSchema.RawValue? {
    guard kind == .scalar, let number = scalar.flatMap(DecimalNumber.init) else { return nil }
    switch format {
    case .decimal: return EnumerationSchema.RawValue(number)
    case .double: return Double(number.text).flatMap { EnumerationSchema.RawValue(binary: $0) }
    case .float: return Float(number.text).flatMap { EnumerationSchema.RawValue(binary: $0) }
    }
  }
}

extension EnumerationSchema.RawValue {
  /// A number by its value: an integer where it is one, however it is written.
  fileprivate init(_ number: DecimalNumber) {
    self = number.integer.map { .integer(Int64($0)) } ?? .number(number.canonicalText)
  }

  /// A binary number; nil for one that is none, or greater than all.
  fileprivate init?(binary value: some BinaryFloatingPoint & CustomStringConvertible) {
    guard let number = DecimalNumber(.number(value.description)) else { return nil }
    self.init(number)
  }
}
