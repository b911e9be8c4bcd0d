package import SwiftSource

/// The base names of the files of a module's types: the names of the types, as far as a file can have them.
///
/// No two are one where case is folded: the objects of all files lie in one folder.
package struct FileNames: Sendable {
  /// How long a base name is at most. File systems take 255 bytes for a name, of which the endings that compilers give
  /// to what they make of a file need some.
  private static let maximumLength = 200

  private let shortened: [Identifier: String]

  /// All base names, in lower case.
  private let taken: Set<String>

  /// Makes the names of the files of a module's types.
  package init(of module: ModulePlan) {
    let types: [Identifier] =
      module.models.map(\.name) + module.webhooks.map(\.typeName) + module.operations.map(\.typeName)
      + [module.client.name]
    var taken: Set<String> = Set(types.map { $0.text.lowercased() })
    var shortened: [Identifier: String] = [:]
    for type in types where type.text.utf8.count > Self.maximumLength && shortened[type] == nil {
      let name: String = Self.shortened(type.text, besides: taken)
      taken.insert(name.lowercased())
      shortened[type] = name
    }
    (self.shortened, self.taken) = (shortened, taken)
  }

  /// The base name of the files of a type.
  package subscript(type: Identifier) -> String { shortened[type] ?? type.text }

  /// A base name that begins like a name, and that no type's files have.
  func free(_ name: String) -> String {
    var name: String = name
    while taken.contains(name.lowercased()) { name += "_" }
    return name
  }

  /// The start of a name, and a number where that is taken.
  private static func shortened(_ name: String, besides taken: Set<String>) -> String {
    let start = String(name.prefix(maximumLength))
    var (shortened, number) = (start, 1)
    while taken.contains(shortened.lowercased()) {
      number += 1
      shortened = "\(start)_\(number)"
    }
    return shortened
  }
}
