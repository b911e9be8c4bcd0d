import Foundation
import FuzzPatterns
import JSONCoding

/// Matches bytes, as a string, by the compiled patterns of `patterns.json`, and by Swift's `Regex` on Unicode scalars.
///
/// `FuzzPatterns` is what the generator makes of that description.
enum PatternTarget {
  /// The members of `Texts`, and their patterns for Swift.
  private static let patterns: [ReferencePattern] = ReferencePattern.all

  /// Longer strings would take `Regex`, which backtracks, too long.
  private static let maximumLength = 64

  static func run(_ bytes: [UInt8]) {
    guard bytes.count <= maximumLength, let text = String(validating: bytes, as: UTF8.self) else { return }
    for pattern in patterns {
      let matches = (try? Texts(json: JSONValue.object([pattern.member: .string(text)]).json)) != nil
      precondition(matches == pattern.matches(text), "\(pattern.member) matches what Regex does not, or the other way")
    }
  }
}
