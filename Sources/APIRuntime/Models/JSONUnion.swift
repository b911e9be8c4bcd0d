@_spi(Generated) public import JSONCoding

/// A union that is read from JSON, case by case.
@_spi(Generated)
public protocol JSONUnion: JSONConvertible, APIUnion {
  /// How the case of a value is found.
  static var selection: UnionSelection { get }

  /// What is asked of every value beyond what its case says; nil when nothing is.
  static var schema: JSONSchema? { get }

  /// Reads the value of one case; nil when there is none, which is recorded.
  static func decode(branch index: Int, from reader: inout JSONReader) throws(JSONSyntaxError) -> Self?
}

@_spi(Generated)
extension JSONUnion {
  /// Nothing: the cases say it all.
  public static var schema: JSONSchema? { nil }

  /// A value to read into.
  public init(placeholder: JSONPlaceholder) {
    self = .unknown(.null)
  }

  /// Reads a value by its case; one of which the description lists none is kept as it was sent.
  public static func decode(from reader: inout JSONReader) throws(JSONSyntaxError) -> Self? {
    _ = try reader.nextKind()
    let offset = reader.valueOffset()
    let value = try decodeCase(from: &reader)
    if let schema { reader.check(schema, at: offset) }
    return value
  }

  private static func decodeCase(from reader: inout JSONReader) throws(JSONSyntaxError) -> Self? {
    switch selection {
    case .tag(let discriminator):
      guard try reader.expects(.object) else { return nil }
      switch discriminator.choice(in: reader) {
      case .branch(let index): return try decode(branch: index, from: &reader)
      case .unlisted: return try decodeUnknown(from: &reader)
      case .missing:
        reader.record(JSONFault(offset: reader.valueOffset(), reason: .missingMember(discriminator.propertyName)))
        return try decodeUnknown(from: &reader)
      }
    case .types(let types):
      let kind = JSONTypes(try reader.nextKind())
      guard let index = types.firstIndex(where: { !$0.isDisjoint(with: kind) }) else {
        return try refuseKind(of: types, from: &reader)
      }
      return try decode(branch: index, from: &reader)
    case .trial(let count):
      for index in decidedCases(of: count, for: reader) + Array(0..<count) {
        let value = try reader.attempt { (reader) throws(JSONSyntaxError) in
          try decode(branch: index, from: &reader)
        }
        if let value { return value }
      }
      return try decodeUnknown(from: &reader)
    }
  }

  /// The cases whose schemas the next value satisfies, to be tried first: a type may let values pass that its schema
  /// does not list, and that another one does.
  private static func decidedCases(of count: Int, for reader: borrowing JSONReader) -> [Int] {
    guard let branches = schema?.branches(ofCases: count), let value = reader.value(at: reader.valueOffset())
    else { return [] }
    return branches.indices.filter { branches[$0].decides(for: value) }
  }

  private static func decodeUnknown(from reader: inout JSONReader) throws(JSONSyntaxError) -> Self? {
    try JSONValue.decode(from: &reader).map { .unknown($0) }
  }

  /// Records that the value is of no case's kind, and keeps it.
  private static func refuseKind(
    of types: [JSONTypes], from reader: inout JSONReader
  ) throws(JSONSyntaxError) -> Self? {
    let offset = reader.valueOffset()
    let found = try reader.nextKind()
    let expected = types.reduce(into: JSONTypes()) { $0.formUnion($1) }
    let violation = Violation("type", limit: expected.limit, measure: .string(found.rawValue))
    reader.record(JSONFault(offset: offset, reason: .assertion(violation)))
    return try decodeUnknown(from: &reader)
  }
}

extension JSONTypes {
  /// The kinds that a value of a kind has: an integer is a number, too.
  fileprivate init(_ kind: JSONKind) {
    switch kind {
    case .null: self = .null
    case .boolean: self = .boolean
    case .number, .integer: self = [.number, .integer]
    case .string: self = .string
    case .array: self = .array
    case .object: self = .object
    @unknown default: self = []
    }
  }
}
