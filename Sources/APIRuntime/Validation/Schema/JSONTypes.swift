@_spi(Generated) internal import JSONCoding

/// Kinds of JSON values, as the keyword `type` names them.
///
/// - SeeAlso: JSON Schema Validation 2020-12, section 6.1.1.
@_spi(Generated)
public struct JSONTypes: OptionSet, Hashable, Sendable {
  /// One bit for each kind.
  public let rawValue: UInt8

  /// Makes a set of its bits.
  public init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// The literal `null`.
  public static let null = JSONTypes(rawValue: 1 << 0)
  /// The literals `true` and `false`.
  public static let boolean = JSONTypes(rawValue: 1 << 1)
  /// Numbers with a zero fraction: `1.0` is one.
  public static let integer = JSONTypes(rawValue: 1 << 2)
  /// Numbers.
  public static let number = JSONTypes(rawValue: 1 << 3)
  /// Strings.
  public static let string = JSONTypes(rawValue: 1 << 4)
  /// Arrays.
  public static let array = JSONTypes(rawValue: 1 << 5)
  /// Objects.
  public static let object = JSONTypes(rawValue: 1 << 6)
}

extension JSONTypes {
  /// Whether a value is of one of the kinds.
  func contain(_ value: JSONValue) -> Bool {
    switch value {
    case .null: contains(.null)
    case .bool: contains(.boolean)
    case .number(let number): contains(.number) || (contains(.integer) && number.isInteger)
    case .string: contains(.string)
    case .array: contains(.array)
    case .object: contains(.object)
    }
  }

  /// The names of the kinds: a string for one, an array for several.
  var limit: JSONValue {
    let kinds: [(JSONTypes, JSONKind)] = [
      (.null, .null), (.boolean, .boolean), (.integer, .integer), (.number, .number), (.string, .string),
      (.array, .array), (.object, .object),
    ]
    let names = kinds.filter { contains($0.0) }.map { JSONValue.string($0.1.rawValue) }
    return names.count == 1 ? names[0] : .array(names)
  }
}
