/// What libyaml found next in a text.
enum YAMLEvent: Sendable {
  /// The start of the text.
  case streamStart
  /// The end of the text.
  case streamEnd
  /// The start of a document.
  case documentStart
  /// The end of a document.
  case documentEnd
  /// A reference to an anchored node.
  case alias
  /// A scalar.
  case scalar
  /// The start of a sequence.
  case sequenceStart
  /// The end of a sequence.
  case sequenceEnd
  /// The start of a mapping.
  case mappingStart
  /// The end of a mapping.
  case mappingEnd
}
