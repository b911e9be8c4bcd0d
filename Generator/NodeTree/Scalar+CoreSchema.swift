extension Scalar {
  /// The meaning of a scalar with this text; nil when the text is not what the tag says.
  ///
  /// - SeeAlso: YAML 1.2.2, section 10.3.2: tag resolution of the core schema.
  init?(_ text: String, style: ScalarStyle, tag: CoreTag) {
    switch tag {
    case .untagged: self = style == .plain ? Scalar(plain: text) : .string(text)
    case .string, .nonSpecific: self = .string(text)
    case .null, .boolean, .integer: self.init(plain: text, as: tag)
    case .number: self.init(number: text)
    case .sequence, .mapping: return nil
    }
  }

  /// The meaning of a scalar without quotes and tag.
  package init(plain text: String) {
    if let first = text.utf8.first, !Self.mayStartOther(first) {
      self = .string(text)
      return
    }
    switch text {
    case "", "~", "null", "Null", "NULL": self = .null
    case "true", "True", "TRUE": self = .boolean(true)
    case "false", "False", "FALSE": self = .boolean(false)
    default:
      let isWord: Bool = text.utf8.first.map { ($0 | 0x20) >= UInt8(ascii: "a") } ?? false
      self = isWord ? .string(text) : NumberText.integer(text) ?? NumberText.number(text) ?? .string(text)
    }
  }

  /// Whether a text that starts with this byte may be something else than a string: by far the most are not, and need
  /// not be compared with anything.
  private static func mayStartOther(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."): true
    case UInt8(ascii: "~"), UInt8(ascii: "n"), UInt8(ascii: "N"): true
    case UInt8(ascii: "t"), UInt8(ascii: "T"), UInt8(ascii: "f"), UInt8(ascii: "F"): true
    default: false
    }
  }

  private init?(plain text: String, as tag: CoreTag) {
    self.init(plain: text)
    switch (self, tag) {
    case (.null, .null), (.boolean, .boolean), (.integer, .integer): break
    default: return nil
    }
  }

  /// The meaning of a scalar that is tagged as a number with a fraction, which may leave the fraction away.
  private init?(number text: String) {
    switch Scalar(plain: text) {
    case .integer(let digits), .number(let digits): self = .number(digits)
    case .null, .boolean, .string: return nil
    }
  }
}
