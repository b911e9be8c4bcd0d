import Synchronization

/// A regular expression in Swift's syntax, for what no automaton decides: back-references above all.
@_spi(Generated)
public final class FallbackRegex: Sendable {
  /// How many bytes of UTF-8 a string may have that is matched. Whether a longer one matches is not decided, and it
  /// counts as not matching: the engine goes back, and its time grows faster than the string.
  public static let byteLimit = 2_048

  private let text: String
  /// The compiled expression, once it was used; it is not `Sendable`, so matching takes turns.
  private let compiled = Mutex<Regex<AnyRegexOutput>?>(nil)

  /// Creates an expression from its text, which is compiled when it is first used.
  package init(_ text: String) { self.text = text }

  /// Whether the bytes of a string match. They do not if the expression does not compile on this system.
  func matches(_ bytes: CheckedBytes) -> Bool {
    guard bytes.count <= Self.byteLimit else { return false }
    let string = String(decoding: bytes, as: UTF8.self)
    return compiled.withLock { compiled in
      if compiled == nil { compiled = compile() }
      guard let regex = compiled else { return false }
      return (try? regex.firstMatch(in: string)) != nil
    }
  }

  private func compile() -> sending Regex<AnyRegexOutput>? {
    try? Regex(text).matchingSemantics(.unicodeScalar).wordBoundaryKind(.simple).asciiOnlyWordCharacters()
  }
}
