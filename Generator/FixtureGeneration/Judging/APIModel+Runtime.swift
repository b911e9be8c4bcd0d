import APIModel
@_spi(Generated) import APIRuntime
import JSONCoding

extension JSONLiteral {
  /// The value as the runtime holds it.
  var json: JSONValue {
    switch self {
    case .null: .null
    case .boolean(let value): .bool(value)
    case .number(let text): .number(JSONNumber(text) ?? 0)
    case .string(let text): .string(text)
    case .array(let elements): .array(elements.map(\.json))
    case .object(let members): .object(JSONObject(members.map { ($0.name, $0.value.json) }))
    }
  }
}

extension JSONObject {
  /// Makes an object of members in their order; of a name that is repeated, the last value counts.
  init(_ members: [(name: String, value: JSONValue)]) {
    self.init()
    for (name, value) in members { self[name] = value }
  }
}

extension JSONType {
  /// The type as one of the runtime's set.
  var runtime: JSONTypes {
    switch self {
    case .null: .null
    case .boolean: .boolean
    case .integer: .integer
    case .number: .number
    case .string: .string
    case .array: .array
    case .object: .object
    }
  }
}

extension DescribedDiscriminator {
  /// The discriminator as the runtime's.
  var runtime: JSONSchemaDiscriminator {
    var strings: [String: Int] = [:]
    var integers: [Int64: Int] = [:]
    for tag in tags.reversed() {
      switch tag.value {
      case .string(let text): strings[text] = tag.branch
      case .integer(let value): integers[value] = tag.branch
      // One number is written in many ways: none tells a branch.
      case .number: break
      }
    }
    return integers.isEmpty
      ? JSONSchemaDiscriminator(propertyName: propertyName, mapping: strings)
      : JSONSchemaDiscriminator(propertyName: propertyName, mapping: integers)
  }
}

extension EnumerationSchema.RawValue {
  /// The value as JSON.
  var json: JSONValue {
    switch self {
    case .string(let text): .string(text)
    case .integer(let value): .number(JSONNumber(value))
    case .number(let text): JSONNumber(text).map(JSONValue.number) ?? .string(text)
    }
  }
}
