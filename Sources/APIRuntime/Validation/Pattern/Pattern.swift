/// A regular expression that was compiled when the code was generated.
///
/// ```swift
/// Pattern("^[0-9]{6}$", .dfa(columns: 3, ascii: "…", beyond: "…", rows: "…"))
/// ```
///
/// - SeeAlso: JSON Schema Validation 2020-12, section 6.3.3 (`pattern`); JSON Schema Core 2020-12, section 6.4.
@_spi(Generated)
public struct Pattern: Sendable {
  /// The expression as the description has it, in the syntax of ECMA-262.
  public let source: StaticString
  /// How strings are matched.
  let program: Program

  /// Creates a pattern from what the generator made of its source.
  public init(_ source: StaticString, _ program: Program) {
    self.source = source
    self.program = program
  }

  /// Whether the expression matches anywhere in a string. Nothing is allocated, unless the program is
  /// ``Program/regex(_:)``.
  ///
  /// - Complexity: O(n) in the length of the string, unless the program is ``Program/regex(_:)``.
  public func matches(_ string: String) -> Bool {
    // The copy shares the string's bytes. They are copied only where a string is stored in another form than UTF-8.
    var string = string
    return string.withUTF8 { program.matches(CheckedBytes($0)) }
  }
}

@_spi(Generated)
extension Pattern: Hashable {
  /// Whether two patterns have the same source.
  public static func == (left: Pattern, right: Pattern) -> Bool {
    CheckedBytes(left.source).elementsEqual(CheckedBytes(right.source))
  }

  /// Hashes the source.
  public func hash(into hasher: inout Hasher) {
    for byte in CheckedBytes(source) { hasher.combine(byte) }
  }
}
