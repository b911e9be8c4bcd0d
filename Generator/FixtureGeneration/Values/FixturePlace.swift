import APIModel
import SwiftGeneration
import SwiftSource

/// Where a value stands: what strings say, and what those depend on that look random.
struct FixturePlace {
  /// What the value is called.
  var name: String
  /// Where in the module it is, to tell it from others.
  var source: String
  /// How many values like it are before it, from which it differs where it can.
  var variant = 0

  /// The format that a string has although it need not; nil for none.
  var format: StringSchema.Format?

  /// The place of a value with a name.
  init(_ name: String) {
    self.name = name
    source = name
  }

  /// The place of a member of a model.
  init(_ member: MemberPlan, of model: Identifier) {
    self.init(member.wireName)
    source = "\(model.text)/\(member.wireName)"
    format = member.titleFormat
  }

  /// The place of an element of the value.
  func numbered(_ index: Int) -> FixturePlace {
    var place = self
    if index > 0 { place.name += " \(index + 1)" }
    place.source += "/\(index)"
    place.variant = index
    return place
  }
}
