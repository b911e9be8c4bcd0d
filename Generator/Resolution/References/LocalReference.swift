/// A `$ref` to something in `components` of the same document, such as `#/components/schemas/Connection`.
struct LocalReference: Hashable {
  /// Why a `$ref` is no such reference.
  enum Failure: Error {
    /// It leads to another file or host.
    case external
    /// It leads to a place in the document that is no component.
    case elsewhere
  }

  /// The kind of component, such as `schemas`.
  let section: String

  /// The component's name, byte for byte.
  let name: String

  /// Reads a `$ref`: a URI fragment (RFC 3986 section 3.5) that is a JSON Pointer (RFC 6901 section 6).
  init(_ reference: String) throws(Failure) {
    guard reference.utf8.first == UInt8(ascii: "#") else { throw .external }
    let tokens: [String] = reference.utf8.dropFirst()
      .split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
      .map { Self.unescaped(Self.percentDecoded($0)) }
    guard tokens.count == 4, tokens[0].isEmpty, tokens[1] == "components" else { throw .elsewhere }
    section = tokens[2]
    name = tokens[3]
  }

  /// Undoes RFC 6901's escapes: `~1` before `~0`, so that `~01` is `~1`.
  private static func unescaped(_ token: String) -> String {
    token.replacing("~1", with: "/").replacing("~0", with: "~")
  }

  /// Undoes RFC 3986's percent-encoding; a percent sign without two hexadecimal digits stands for itself.
  private static func percentDecoded(_ text: Substring.UTF8View) -> String {
    var bytes: [UInt8] = []
    var rest: Substring.UTF8View = text
    while let byte = rest.popFirst() {
      let digits: Substring = Substring(rest.prefix(2))
      if byte == UInt8(ascii: "%"), digits.utf8.count == 2, digits.allSatisfy(\.isHexDigit),
        let value = UInt8(digits, radix: 16)
      {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
