/// A JSON text that breaks one thing that a model's description asks for.
public struct BrokenFixture: Hashable, Sendable {
  /// The text.
  public let json: [UInt8]
  /// Where the issue is, as a JSON Pointer.
  public let pointer: String
  /// The keyword of the issue, such as `minLength`.
  public let keyword: String

  /// Makes a broken text.
  init(json: [UInt8], pointer: String, keyword: String) {
    self.json = json
    self.pointer = pointer
    self.keyword = keyword
  }
}

extension BrokenFixture: CustomStringConvertible {
  /// The place and the keyword of the issue, such as `/name: minLength`.
  public var description: String { "\(pointer): \(keyword)" }
}
