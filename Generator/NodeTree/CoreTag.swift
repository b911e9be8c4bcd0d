/// What the tag of a node says about its meaning.
///
/// - SeeAlso: YAML 1.2.2, chapter 10: the failsafe, JSON and core schemas.
enum CoreTag: UInt8, Sendable {
  /// No tag: the style and the text decide.
  case untagged
  /// `!`: what the node is without looking at its text, so a scalar is a string.
  case nonSpecific
  /// `!!str`
  case string
  /// `!!null`
  case null
  /// `!!bool`
  case boolean
  /// `!!int`
  case integer
  /// `!!float`
  case number
  /// `!!seq`
  case sequence
  /// `!!map`
  case mapping

  /// Reads a tag as libyaml resolves it; nil when the core schema does not have it.
  init?(_ tag: String?) {
    switch tag {
    case nil: self = .untagged
    case "!": self = .nonSpecific
    case "tag:yaml.org,2002:str": self = .string
    case "tag:yaml.org,2002:null": self = .null
    case "tag:yaml.org,2002:bool": self = .boolean
    case "tag:yaml.org,2002:int": self = .integer
    case "tag:yaml.org,2002:float": self = .number
    case "tag:yaml.org,2002:seq": self = .sequence
    case "tag:yaml.org,2002:map": self = .mapping
    default: return nil
    }
  }

  /// The tag as an author writes it; empty without one.
  var name: String {
    switch self {
    case .untagged: ""
    case .nonSpecific: "!"
    case .string: "!!str"
    case .null: "!!null"
    case .boolean: "!!bool"
    case .integer: "!!int"
    case .number: "!!float"
    case .sequence: "!!seq"
    case .mapping: "!!map"
    }
  }

  /// Whether a node of this kind, and of this text if it is a scalar, may have the tag.
  func fits(_ kind: TapeNode.Kind, text: String) -> Bool {
    switch kind {
    case .scalar: Scalar(text, style: .plain, tag: self) != nil
    case .sequence: self == .untagged || self == .nonSpecific || self == .sequence
    case .mapping: self == .untagged || self == .nonSpecific || self == .mapping
    case .alias: self == .untagged
    }
  }
}
