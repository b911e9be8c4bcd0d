extension JSONNumber: Comparable {
  /// Whether the value of `left` is below that of `right`.
  public static func < (left: JSONNumber, right: JSONNumber) -> Bool { left.decimal < right.decimal }
}

extension FixedWidthInteger {
  /// Creates the integer that `number` is; `nil` when it has a fractional part or does not fit.
  public init?(exactly number: JSONNumber) {
    let decimal = number.decimal
    // No integer type has as many digits as this, and it keeps 1e999999999 from becoming a loop.
    guard decimal.exponent >= 0, decimal.exponent + decimal.digits.count <= Self.bitWidth else { return nil }
    let digits = String(decoding: decimal.digits, as: UTF8.self) + String(repeating: "0", count: decimal.exponent)
    self.init(digits.isEmpty ? "0" : (decimal.isNegative ? "-" : "") + digits)
  }
}

extension Double {
  /// Creates the floating-point number nearest to `number`, which is infinite when `number` is too large.
  public init(_ number: JSONNumber) { self = Double(number.text) ?? .nan }
}

extension JSONNumber: Codable {
  /// Decodes a number.
  ///
  /// What a decoder can give is an integer or a `Double`, so digits beyond those of a `Double` are lost before they
  /// get here. Read the bytes with `JSONValue(json:)` to keep them.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let integer = try? container.decode(Int64.self) {
      self.init(integer)
    } else if let integer = try? container.decode(UInt64.self) {
      self.init(integer)
    } else if let number = JSONNumber(try container.decode(Double.self)) {
      self = number
    } else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "The number is not finite.")
    }
  }

  /// Encodes the number as an integer or as a `Double`.
  ///
  /// - Throws: `EncodingError.invalidValue` when neither has the same value: nothing is rounded silently.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    if let integer = Int64(exactly: self) { return try container.encode(integer) }
    if let integer = UInt64(exactly: self) { return try container.encode(integer) }
    let double = Double(self)
    guard JSONNumber(double) == self else {
      let context = EncodingError.Context(
        codingPath: encoder.codingPath, debugDescription: "The number has more digits than a Double.")
      throw EncodingError.invalidValue(self, context)
    }
    try container.encode(double)
  }
}
