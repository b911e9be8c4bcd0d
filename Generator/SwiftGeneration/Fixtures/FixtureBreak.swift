/// A change to a valid value that breaks one thing that the description asks for.
struct FixtureBreak: Hashable, Sendable {
  /// What is done at the place.
  enum Change: Hashable, Sendable {
    /// The member is taken away.
    case remove
    /// Another value takes the place.
    case replace(FixtureValue)
    /// A string of so many `x` takes the place.
    case longText(Int)
    /// A list of so many times the same element takes the place.
    case longList(FixtureValue, Int)
  }

  /// The place as an RFC 6901 pointer.
  var pointer: String
  /// What is done there.
  var change: Change
  /// The keyword of the issue that this makes, at the same place.
  var keyword: String
}

extension FixtureBreak {
  /// The name of a member or the index of an element as a step of a pointer.
  static func step(_ name: String) -> String {
    var step = "/"
    for scalar in name.unicodeScalars {
      switch scalar {
      case "~": step += "~0"
      case "/": step += "~1"
      default: step.unicodeScalars.append(scalar)
      }
    }
    return step
  }
}
