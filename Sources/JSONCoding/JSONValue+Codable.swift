extension JSONValue: Codable {
  /// Decodes any value.
  ///
  /// Numbers are as exact as the decoder gives them; see ``JSONNumber``.
  public init(from decoder: any Decoder) throws {
    if let container = try? decoder.container(keyedBy: JSONObject.CodingName.self) {
      self = .object(try JSONObject(container))
    } else if var container = try? decoder.unkeyedContainer() {
      var elements: [JSONValue] = []
      while !container.isAtEnd { elements.append(try container.decode(JSONValue.self)) }
      self = .array(elements)
    } else {
      try self.init(scalar: decoder.singleValueContainer())
    }
  }

  private init(scalar container: any SingleValueDecodingContainer) throws {
    if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(Bool.self) {
      self = .bool(value)
    } else if let value = try? container.decode(String.self) {
      self = .string(value)
    } else {
      self = .number(try container.decode(JSONNumber.self))
    }
  }

  /// Encodes this value.
  ///
  /// - Throws: What the encoder throws, and `EncodingError.invalidValue` for a number with more digits than a `Double`.
  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .array(let value): return try value.encode(to: encoder)
    case .object(let value): return try value.encode(to: encoder)
    case .number(let value): return try value.encode(to: encoder)
    default: break
    }
    var container = encoder.singleValueContainer()
    switch self {
    case .bool(let value): try container.encode(value)
    case .string(let value): try container.encode(value)
    default: try container.encodeNil()
    }
  }
}

extension JSONObject: Codable {
  /// A member's name as a coding key.
  struct CodingName: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  /// Decodes an object; the order of its members is the decoder's.
  public init(from decoder: any Decoder) throws {
    self = try JSONObject(decoder.container(keyedBy: CodingName.self))
  }

  fileprivate init(_ container: KeyedDecodingContainer<CodingName>) throws {
    // Sorted, because a decoder's order may differ from run to run.
    for key in container.allKeys.sorted(by: { $0.stringValue < $1.stringValue }) {
      self[key.stringValue] = try container.decode(JSONValue.self, forKey: key)
    }
  }

  /// Encodes the members, in order.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingName.self)
    for (name, value) in self { try container.encode(value, forKey: CodingName(stringValue: name)) }
  }
}
