import APIModel

extension Assertions {
  /// The assertions of the schema `Schema`, or of one inside of it at that pointer.
  static func at(_ pointer: String, _ all: Assertion...) -> Assertions {
    Assertions(source: "#/components/schemas/Schema" + pointer, all)
  }
}

extension Schema {
  /// What the schema is about, in a word or two.
  var kindText: String {
    switch kind {
    case .any: "any"
    case .boolean: "boolean"
    case .integer: "integer"
    case .number(let number): "\(number.format)"
    case .string(let string): string.format == .dateTime ? "date" : "string"
    case .enumeration(let enumeration): enumeration.values.map(\.rawValue.text).joined(separator: "|")
    case .array(let array): "[\(array.items.text)]"
    case .object(let object): "{\((object.properties.map(\.text) + object.others).joined(separator: ", "))}"
    case .map(let map): "[String: \(map.values.text)]"
    case .union(let union): "(\(union.branches.map(\.text).joined(separator: " or ")))"
    case .reference(let name): "reference \(name)"
    }
  }

  /// What the schema is about, with a question mark when it accepts null beside that, and a star when its kind does not
  /// say it all.
  var text: String {
    let acceptsNull: Bool = if case .any = kind { false } else { isNullable }
    return kindText + (acceptsNull ? "?" : "") + (assertions == nil ? "" : "*")
  }
}

extension ObjectSchema {
  /// What all other members are, when they are kept.
  fileprivate var others: [String] { additionalProperties.map { ["…: \($0.text)"] } ?? [] }
}

extension Property {
  /// The name, with an exclamation mark when the member must be there, and what it is.
  fileprivate var text: String { "\(name)\(isRequired ? "!" : ""): \(schema.text)" }
}
