package import Diagnostics
internal import OrderedCollections
package import SwiftSource

/// The names taken in one scope, so that two things of a description never become one in Swift.
package struct NameTable: Sendable {
  /// What a scope holds, as a message names it: `type`, `member`, `case`, `parameter`, `operation`.
  private let noun: String

  /// Whether names that differ only in case are one, as file names are on macOS.
  private let foldsCase: Bool

  /// Whether `generator.yaml` can give the names.
  private let isConfigurable: Bool

  /// What has taken a name.
  private struct Owner: Sendable {
    var name: String
    var swiftName: String
    var location: SourceLocation
    var isConfigured: Bool

    init(_ name: String, _ swiftName: String, _ location: SourceLocation, isConfigured: Bool) {
      (self.name, self.swiftName, self.location, self.isConfigured) = (name, swiftName, location, isConfigured)
    }
  }

  /// What has taken each name, in the order in which they were taken.
  private var owners: OrderedDictionary<String, Owner> = [:]

  /// Makes the empty table of a scope, with room for as many names as are expected.
  package init(of noun: String, foldsCase: Bool = false, isConfigurable: Bool = true, minimumCapacity: Int = 0) {
    self.noun = noun
    self.foldsCase = foldsCase
    self.isConfigurable = isConfigurable
    owners.reserveCapacity(minimumCapacity)
  }

  /// Takes a Swift name for something that the description calls `name`.
  ///
  /// A name that is already taken gets an underscore at its end, which no name has by itself, and a warning names both
  /// places. One that a person chose is an error instead.
  ///
  /// - Returns: The name that was taken.
  package mutating func claim(
    _ identifier: Identifier, for name: String, isConfigured: Bool = false, at location: SourceLocation,
    reporting diagnostics: inout Diagnostics
  ) -> Identifier {
    let key: String = key(identifier.text)
    let claimant = Owner(name, identifier.text, location, isConfigured: isConfigured)
    guard let owner = owners.updateValue(claimant, forKey: key) else { return identifier }
    owners[key] = owner
    let notes: [Diagnostic.Note] = [Diagnostic.Note("'\(owner.name)' is here", at: owner.location)]
    let collision = "the \(noun)s '\(owner.name)' and '\(name)' would \(Self.result(owner.swiftName, identifier.text))"
    guard !isConfigured, !owner.isConfigured, let free = free(identifier.text) else {
      diagnostics.report(
        .nameCollision, "\(collision); give one of them another name in generator.yaml", at: location, notes: notes)
      return identifier
    }
    diagnostics.report(
      .nameChanged,
      "\(collision): the second becomes '\(free)'"
        + (isConfigurable ? ", unless generator.yaml gives one another name" : ""),
      at: location, notes: notes)
    owners[self.key(free.text)] = Owner(name, free.text, location, isConfigured: false)
    return free
  }

  /// Adds the names that another table has taken, after both were copied from `start`; false when both have taken one.
  mutating func join(_ other: NameTable, since start: NameTable) -> Bool {
    for (key, owner) in other.owners.elements[start.owners.count...] {
      guard owners.updateValue(owner, forKey: key) == nil else { return false }
    }
    return true
  }

  private func key(_ swiftName: String) -> String {
    foldsCase ? swiftName.lowercased() : swiftName
  }

  /// The name with as many underscores at its end as it takes to be free.
  private func free(_ swiftName: String) -> Identifier? {
    var text: String = swiftName
    repeat { text += "_" } while owners[key(text)] != nil
    return Identifier(validating: text)
  }

  private static func result(_ first: String, _ second: String) -> String {
    first == second
      ? "both be '\(first)' in Swift"
      : "be '\(first)' and '\(second)' in Swift, which are one file where case is folded"
  }
}
