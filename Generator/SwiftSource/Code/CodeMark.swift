/// The bytes of code that are no text: they say where a line may be broken.
///
/// Code holds no control characters, since literals escape them, so that these are free.
enum CodeMark {
  /// Ends a line of a block.
  static let endOfLine = UInt8(ascii: "\n")
  /// A space, or a line break when the line is too long; what follows is indented deeper then.
  static let space: UInt8 = 0x01
  /// A space behind `case …:`, or a line break when the line is too long: the first place to break it.
  static let statementSpace: UInt8 = 0x02
  /// The brace that opens a body: after a space, or on a line of its own when the line before it was broken.
  static let brace: UInt8 = 0x03
  /// Starts a list of arguments.
  static let arguments: UInt8 = 0x04
  /// Starts a list of one element.
  static let element: UInt8 = 0x05
  /// Starts a list of several elements.
  static let elements: UInt8 = 0x06
  /// Starts an inheritance clause.
  static let inheritance: UInt8 = 0x07
  /// Stands between two items of a list.
  static let separator: UInt8 = 0x08
  /// Stands between two lines of an item of a list.
  static let itemLine: UInt8 = 0x0B
  /// Ends a list.
  static let endOfList: UInt8 = 0x0C

  /// Whether the byte starts a list.
  static func startsList(_ byte: UInt8) -> Bool { (arguments...inheritance).contains(byte) }
}
