import APIModel
import JSONCoding
import Patterns

/// Strings that keep what a schema asks for, and strings that break exactly one thing of it.
struct StringFixtures {
  /// The longest string that is made.
  private static let greatestLength = 512

  private let schema: StringSchema
  private let example: PatternExample?

  /// Makes strings of a schema.
  init(_ schema: StringSchema) {
    self.schema = schema
    example = schema.pattern.flatMap(PatternExample.init(of:))
  }

  private var least: Int { schema.minLength ?? 0 }
  private var most: Int { schema.maxLength ?? .max }

  // MARK: Valid strings

  /// Makes a string that keeps all.
  ///
  /// - Parameters:
  ///   - name: What the string is, which it says where it may say anything.
  ///   - variant: How many others there are from which it differs, if there are so many.
  ///   - seed: The place, which a string that looks random depends on.
  /// - Returns: The string; nil when none was found.
  func valid(name: String, variant: Int = 0, seed: inout FixtureSeed) -> String? {
    let text: String?
    if let format = schema.format {
      text = Self.example(of: format, seed: &seed)
    } else if schema.pattern != nil {
      text = pattern(isMatch: true, variant: variant)
    } else {
      text = fitted(name)
    }
    return text.flatMap { broken(by: $0).isEmpty ? $0 : nil }
  }

  private func pattern(isMatch: Bool, variant: Int = 0) -> String? {
    guard least <= Self.greatestLength else { return nil }
    let greatest: Int = min(most, max(least, 1) + Self.greatestLength)
    let least: Int = variant == 0 ? least : min(max(least, 1) + variant, greatest)
    let wanted: Int = min(max(least, 1), greatest)
    guard least <= greatest else { return nil }
    return example?.string(lengths: wanted...greatest, isMatch: isMatch)
      ?? example?.string(lengths: least...greatest, isMatch: isMatch)
  }

  /// A text cut or filled up so that its length is allowed; nil when that would be very long.
  private func fitted(_ text: String) -> String? {
    guard least <= Self.greatestLength, least <= most else { return nil }
    var fitted: String = String(String.UnicodeScalarView(text.unicodeScalars.prefix(min(most, Self.greatestLength))))
    let missing: Int = least - fitted.unicodeScalars.count
    if missing > 0 { fitted += String(repeating: "x", count: missing) }
    return fitted
  }

  // MARK: Broken strings

  /// The changes that break one thing each, and its keyword.
  func breaks() -> [(change: FixtureChange.Kind, keyword: String)] {
    let candidates: [(String?, String)] = [
      (shorter, "minLength"), (longer, "maxLength"), (schema.pattern == nil ? nil : pattern(isMatch: false), "pattern"),
      (schema.format == nil ? nil : String(repeating: "%", count: max(1, min(least, 64))), "format"),
    ]
    let found: [(change: FixtureChange.Kind, keyword: String)] = candidates.compactMap { text, keyword in
      guard let text, broken(by: text) == [keyword] else { return nil }
      return (.replace(.string(text)), keyword)
    }
    return found + long
  }

  /// Strings that are too short or too long, and would fill more than a line.
  private var long: [(change: FixtureChange.Kind, keyword: String)] {
    guard schema.pattern == nil, schema.format == nil else { return [] }
    let candidates: [(count: Int?, keyword: String)] = [
      (schema.minLength.map { $0 - 1 }, "minLength"),
      (schema.maxLength.flatMap { $0 < .max ? $0 + 1 : nil }, "maxLength"),
    ]
    return candidates.compactMap { count, keyword in
      guard let count, (Self.lineLength...Self.greatestCount).contains(count) else { return nil }
      return (.longText(count), keyword)
    }
  }

  /// From how many characters on a string is written as their number.
  private static let lineLength = 48
  /// How many characters a string has at most that is written as their number.
  private static let greatestCount = 1 << 20

  private var shorter: String? {
    guard least > 0, least <= Self.greatestLength else { return nil }
    if schema.pattern == nil, least > Self.lineLength { return nil }
    if schema.pattern == nil { return String(repeating: "x", count: least - 1) }
    return example?.string(lengths: (least - 1)...(least - 1), isMatch: true)
  }

  /// A string that is too long; nil when it would fill more than a line.
  private var longer: String? {
    guard let maxLength = schema.maxLength, maxLength < Self.lineLength - 1 else { return nil }
    if schema.pattern == nil { return String(repeating: "x", count: maxLength + 1) }
    return example?.string(lengths: (maxLength + 1)...(maxLength + 1), isMatch: true)
  }

  /// The keywords that a string breaks, as far as it is known here: of formats, the examples are known to keep theirs.
  private func broken(by text: String) -> [String] {
    let count: Int = text.unicodeScalars.count
    var keywords: [String] = []
    if count < least { keywords.append("minLength") }
    if count > most { keywords.append("maxLength") }
    if schema.pattern != nil, example.map({ !$0.matches(text) }) ?? true { keywords.append("pattern") }
    if let format = schema.format, !Self.isExample(text, of: format) { keywords.append("format") }
    return keywords
  }

  // MARK: Formats

  private static func example(of format: StringSchema.Format, seed: inout FixtureSeed) -> String {
    switch format {
    case .dateTime: "2024-03-05T09:41:07Z"
    case .date: "2024-03-05"
    case .time: "09:41:07Z"
    case .duration: "P1DT12H"
    case .uuid: seed.uuid()
    case .uri, .uriReference: "https://example.com/path"
    case .email: "someone@example.com"
    case .hostname: "www.example.com"
    case .ipv4: "192.0.2.1"
    case .ipv6: "2001:db8::1"
    case .byte: "aGVsbG8="
    case .decimal: "12.5"
    }
  }

  private static func isExample(_ text: String, of format: StringSchema.Format) -> Bool {
    var seed = FixtureSeed("")
    return format == .uuid ? text.utf8.count == 36 : text == example(of: format, seed: &seed)
  }
}
