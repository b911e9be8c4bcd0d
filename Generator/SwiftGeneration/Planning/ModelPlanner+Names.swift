import APIModel
import Diagnostics
import OrderedCollections
import SwiftSource

/// A name of the description, and where it stands.
struct WireName {
  /// The name, byte for byte.
  var text: String

  /// The words that its Swift name is made of.
  var words: String

  /// Where it stands.
  var location: SourceLocation

  /// Makes a name of its parts; its Swift name is made of itself where there are no other words.
  init(_ text: String, words: String? = nil, at location: SourceLocation) {
    self.text = text
    self.words = words ?? text
    self.location = location
  }
}

extension ModelPlanner {
  /// The Swift names of members or cases, in their order.
  ///
  /// Of several that would have one name, the one that a person chose keeps it, or else the one that is written so.
  mutating func names(
    of wireNames: [WireName], in table: inout NameTable, configured: GeneratorConfiguration.Entries<String>,
    _ derive: (inout ModelPlanner, String, Configured<String>?) -> Identifier
  ) -> [Identifier] {
    let derived: [Identifier] = wireNames.map { derive(&self, $0.words, configured[$0.text]) }
    var names: [Identifier] = derived
    let isFirst: [Bool] = zip(wireNames, derived).map { configured[$0.text] != nil || $1.text == $0.text }
    for turn in [true, false] {
      for index in names.indices where isFirst[index] == turn {
        let wire: WireName = wireNames[index]
        names[index] = table.claim(
          derived[index], for: wire.text, isConfigured: configured[wire.text] != nil, at: wire.location,
          reporting: &diagnostics)
      }
    }
    return names
  }

  /// Whether a schema's name is one that a person chose, or is written as Swift writes the names of types.
  func isWrittenAsInSwift(_ name: SchemaName) -> Bool {
    configuration.schemas[name.rawValue] != nil || namer.typeText(for: name.place) == name.rawValue
  }
}
