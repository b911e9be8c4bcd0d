import SwiftSource

/// Where an inline schema stands, which is what its type is named by.
struct Place {
  /// The type that it stands in.
  var owner: Identifier

  /// The member, parameter or role that it is the schema of; empty when the type's own.
  var name: String

  /// The place of the items of the list that stands here.
  var items: Place { Place(owner: owner, name: name.isEmpty ? "item" : name + "_item") }

  /// The place of the values of the map that stands here.
  var values: Place { Place(owner: owner, name: name.isEmpty ? "value" : name + "_value") }
}
