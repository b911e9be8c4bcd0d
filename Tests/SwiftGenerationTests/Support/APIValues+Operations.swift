import APIModel

extension Operation {
  /// An operation of a path whose parameters stand in braces, with one response of status 200 unless others are given.
  static func get(
    _ path: String, id: String?, parameters: [(name: String, schema: Schema)] = [],
    responses: [(status: Int, schema: Schema?)] = [(200, nil)]
  ) -> Operation {
    var pieces: [PathTemplate.Piece] = []
    for (index, part) in path.split(omittingEmptySubsequences: false, whereSeparator: { "{}".contains($0) })
      .enumerated()
    where !part.isEmpty {
      pieces.append(index.isMultiple(of: 2) ? .literal(String(part)) : .parameter(String(part)))
    }
    return Operation(
      id: id, method: "GET", path: PathTemplate(text: path, pieces: pieces),
      parameters: parameters.map { name, schema in
        Parameter(name: name, position: .path, schema: schema, documentation: Documentation(), location: place())
      },
      responses: responses.map { status, schema in
        Response(
          statuses: .code(status), contents: schema.map { [Content(mediaType: "application/json", schema: $0)] } ?? [],
          documentation: Documentation(), location: place())
      }, documentation: Documentation(summary: "Gets.", description: "Much."), location: place(9))
  }
}
