package import Diagnostics

/// The names taken in one scope, so that two things of a description never become one in Swift.
package struct NameTable: Sendable {
  /// What a scope holds, as a message names it: `type`, `member`, `case`, `parameter`, `operation`.
  private let noun: String

  /// Whether names that differ only in case are one, as file names are on macOS.
  private let foldsCase: Bool

  private var owners: [String: (name: String, swiftName: String, location: SourceLocation)] = [:]

  /// Makes the empty table of a scope.
  package init(of noun: String, foldsCase: Bool = false) {
    self.noun = noun
    self.foldsCase = foldsCase
  }

  /// Takes a Swift name for something that the description calls `name`.
  ///
  /// A name that is already taken is reported with both places.
  package mutating func claim(
    _ swiftName: String, for name: String, at location: SourceLocation, reporting diagnostics: inout Diagnostics
  ) {
    let key: String = foldsCase ? swiftName.lowercased() : swiftName
    guard let owner = owners[key] else {
      owners[key] = (name, swiftName, location)
      return
    }
    diagnostics.report(
      .nameCollision,
      "the \(noun)s '\(owner.name)' and '\(name)' would \(Self.result(owner.swiftName, swiftName)); give one of them "
        + "another name in generator.yaml",
      at: location, notes: [Diagnostic.Note("'\(owner.name)' is here", at: owner.location)])
  }

  private static func result(_ first: String, _ second: String) -> String {
    first == second
      ? "both be '\(first)' in Swift"
      : "be '\(first)' and '\(second)' in Swift, which are one file where case is folded"
  }
}
