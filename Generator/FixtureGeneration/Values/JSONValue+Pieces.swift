import JSONCoding

extension JSONValue {
  /// The value as JSON without white space.
  var text: String { String(decoding: json, as: UTF8.self) }

  /// The value as JSON in pieces, each of which gets a line: one for each member of an object, and for each of those
  /// of a member that would not fit on its line.
  var pieces: [String] {
    guard case .object(let members) = self, !members.isEmpty else { return [text] }
    var pieces: [String] = members.flatMap { name, value -> [String] in
      let name: String = JSONValue.string(name).text
      let text: String = "\(name):\(value.text),"
      guard text.utf8.count > Self.lineWidth, case .object = value else { return [text] }
      var inner: [String] = value.pieces
      inner[0] = "\(name):\(inner[0])"
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
