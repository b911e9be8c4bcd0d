import Foundation

/// A pattern of `patterns.json` as Swift's `Regex`.
///
/// - Note: `Regex` is not `Sendable`; libFuzzer and the replay use one thread, and nothing changes it.
struct ReferencePattern: @unchecked Sendable {
  /// The member of `Texts` that has the pattern.
  let member: String

  private let regex: Regex<AnyRegexOutput>

  /// Every pattern of the description, by the names of its members.
  static var all: [ReferencePattern] {
    let file = URL(filePath: #filePath).appending(path: "../../../patterns.json").standardizedFileURL
    guard let data = try? Data(contentsOf: file), let document = try? JSONDecoder().decode(Document.self, from: data)
    else { preconditionFailure("\(file.path) cannot be read") }
    return document.components.schemas.Texts.properties.sorted { $0.key < $1.key }.map { member, schema in
      ReferencePattern(member: member, source: schema.pattern)
    }
  }

  /// `^` and `$` are the ends of the string in ECMA-262; `$` is more than that in Swift.
  private init(member: String, source: String) {
    let anchored = source.replacing(/^\^/, with: #"\A"#).replacing(/\$$/, with: #"\z"#)
    guard let regex = try? Regex(anchored) else { preconditionFailure("\(source) is no regular expression of Swift") }
    self.member = member
    self.regex = regex.matchingSemantics(.unicodeScalar)
  }

  /// Whether the pattern matches anywhere in a string.
  func matches(_ text: String) -> Bool {
    ((try? regex.firstMatch(in: text)) ?? nil) != nil
  }
}

/// What is read of the description.
private struct Document: Decodable {
  struct Components: Decodable { let schemas: Schemas }
  struct Schemas: Decodable { let Texts: Object }
  struct Object: Decodable { let properties: [String: Member] }
  struct Member: Decodable { let pattern: String }
  let components: Components
}
