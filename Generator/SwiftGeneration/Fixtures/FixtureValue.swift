/// A JSON value that a fixture is made of.
indirect enum FixtureValue: Hashable, Sendable {
  /// `null`.
  case null
  /// `true` or `false`.
  case boolean(Bool)
  /// A number, as JSON writes it.
  case number(String)
  /// A string.
  case string(String)
  /// A list.
  case array([FixtureValue])
  /// An object, its members in their order.
  case object([Member])

  /// A member of an object.
  struct Member: Hashable, Sendable {
    /// The name on the wire.
    var name: String
    /// The value.
    var value: FixtureValue
  }

  /// The value as JSON without white space.
  var text: String {
    switch self {
    case .null: "null"
    case .boolean(let value): value ? "true" : "false"
    case .number(let digits): digits
    case .string(let string): "\"\(JSONStringEscaping.escaped(string))\""
    case .array(let elements): "[\(elements.map(\.text).joined(separator: ","))]"
    case .object(let members): "{\(members.map(\.text).joined(separator: ","))}"
    }
  }

  /// The value as JSON in pieces, each of which gets a line: one for each member of an object, and for each of those
  /// of a member that would not fit on its line.
  var pieces: [String] {
    guard case .object(let members) = self, !members.isEmpty else { return [text] }
    var pieces: [String] = members.flatMap { member -> [String] in
      let text: String = "\(member.text),"
      guard text.utf8.count > Self.lineWidth, case .object = member.value else { return [text] }
      var inner: [String] = member.value.pieces
      inner[0] = "\(FixtureValue.string(member.name).text):\(inner[0])"
      inner[inner.count - 1] += ","
      return inner
    }
    pieces[0] = "{\(pieces[0])"
    pieces[pieces.count - 1] = "\(pieces[pieces.count - 1].dropLast())}"
    return pieces
  }

  /// How long a member may be that stands on one line.
  private static let lineWidth = 80
}

extension FixtureValue.Member {
  /// The member as JSON without white space.
  var text: String { "\(FixtureValue.string(name).text):\(value.text)" }
}
