/// A Swift identifier: ASCII letters, digits and underscores, not starting with a digit, and not `_` alone.
///
/// ASCII only, because Swift lets look-alikes and differently composed letters stand side by side as different names.
/// A keyword is an identifier too: the printer puts backticks where the position asks for them, and ``isUsable(as:)``
/// tells where none help.
package struct Identifier: Hashable, Sendable {
  /// The name without backticks.
  package let text: String

  /// Creates an identifier from text that is not known to be one; nil when it is not.
  package init?(validating text: String) {
    var text = text
    guard text.withUTF8(Identifier.isValid) else { return nil }
    self.text = text
  }

  private static func isValid(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = name.first, !isDigit(first), name.count > 1 || first != UInt8(ascii: "_") else { return false }
    return name.allSatisfy { isLetter($0) || isDigit($0) || $0 == UInt8(ascii: "_") }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}

extension Identifier: ExpressibleByStringLiteral {
  /// Creates an identifier that the generator's author wrote down.
  ///
  /// - Precondition: The literal is an identifier. A `String` made at run time goes through ``init(validating:)``.
  package init(stringLiteral literal: StaticString) {
    guard let identifier = Identifier(validating: literal.description) else {
      preconditionFailure("\(literal) is not a Swift identifier")
    }
    self = identifier
  }
}

extension Identifier: Comparable {
  /// Orders by bytes: the order has nothing to do with the machine's language.
  package static func < (left: Identifier, right: Identifier) -> Bool {
    left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }
}

extension Identifier: CustomStringConvertible {
  /// The name without backticks.
  package var description: String { text }
}
