/// A path in which some pieces are parameters, such as `/clients/{clientId}`.
package struct PathTemplate: Hashable, Sendable {
  /// A piece of a path.
  package enum Piece: Hashable, Sendable {
    /// Text that stands in every request.
    case literal(String)
    /// The place of the path parameter with that name.
    case parameter(String)
  }

  /// The template as the description writes it.
  package var text: String

  /// The pieces from left to right; joined they are the template.
  package var pieces: [Piece]

  /// The names of the parameters, from left to right.
  package var parameterNames: [String] {
    pieces.compactMap { piece in
      if case .parameter(let name) = piece { name } else { nil }
    }
  }

  /// Makes a template of its text and pieces.
  package init(text: String, pieces: [Piece]) {
    self.text = text
    self.pieces = pieces
  }
}
