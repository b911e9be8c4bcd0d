/// Finds out where in a JSON text the value is to which a path leads: what ``JSONPointerLocator`` does, the other way.
@_spi(Generated)
public struct JSONOffsetLocator: ~Copyable {
  /// A value, given by the way to it.
  public struct Place: Sendable {
    /// The offset of the value at which the path begins, counted in bytes from the start.
    let start: Int
    /// The tokens that lead from there to the value, unescaped, cut as ``JSONPointerLocator`` cuts them.
    let path: [String]

    /// Makes a place.
    public init(start: Int, path: [String]) {
      self.start = start
      self.path = path
    }
  }

  /// A place that the walk is on the way to.
  private typealias Sought = (place: Int, depth: Int)

  private var reader: JSONReader
  private let places: [Place]

  /// The places whose start has not been reached, the nearest last.
  private var pending: [Int]
  private var offsets: [Int]

  /// The offset of each place, counted in bytes from the start.
  ///
  /// What is not there is at the end of the array or object that could hold it.
  /// Of members that are repeated, the last counts. The limit is the one with which the text was read.
  ///
  /// - Complexity: O(n) in the number of bytes and tokens.
  public static func offsets(
    of places: [Place], in bytes: [UInt8], depthLimit: Int = JSONReader.defaultDepthLimit
  ) -> [Int] {
    guard places.contains(where: { !$0.path.isEmpty }) else { return places.map(\.start) }
    return bytes.withUnsafeBufferPointer { buffer in
      var locator = JSONOffsetLocator(buffer, places: places, depthLimit: depthLimit)
      // What is wrong with the text has been reported by whoever asks where.
      try? locator.walkValue([])
      return locator.offsets
    }
  }

  private init(_ buffer: UnsafeBufferPointer<UInt8>, places: [Place], depthLimit: Int) {
    reader = JSONReader(buffer, depthLimit: depthLimit, faultLimit: 0, checksAssertions: false)
    self.places = places
    pending = places.indices.sorted { places[$0].start > places[$1].start }
    offsets = places.map(\.start)
  }

  private mutating func walkValue(_ arriving: [Sought]) throws(JSONSyntaxError) {
    let kind = try reader.nextKind()
    var sought = arriving
    while let next = pending.last, places[next].start <= reader.position {
      sought.append((next, 0))
      pending.removeLast()
    }
    for (place, _) in sought { offsets[place] = reader.position }
    guard !(sought.isEmpty && pending.isEmpty) else { return try reader.skipValue() }
    switch kind {
    case .object: try walkObject(byToken(sought))
    case .array: try walkArray(byToken(sought))
    default: try reader.skipValue()
    }
  }

  private func byToken(_ sought: [Sought]) -> [String: [Sought]] {
    sought.reduce(into: [:]) { groups, sought in
      let path = places[sought.place].path
      if sought.depth < path.count { groups[path[sought.depth], default: []].append((sought.place, sought.depth + 1)) }
    }
  }

  private mutating func walkObject(_ sought: [String: [Sought]]) throws(JSONSyntaxError) {
    try reader.open()
    var isFirst = true
    var missing = sought
    while try !reader.closes(with: .closeBrace, &isFirst) {
      let name = try reader.scanName()
      try walkValue(sought.isEmpty ? [] : Self.take(JSONPointerLocator.token(reader.string(name)), sought, &missing))
    }
    place(missing)
  }

  private mutating func walkArray(_ sought: [String: [Sought]]) throws(JSONSyntaxError) {
    try reader.open()
    var isFirst = true
    var index = 0
    var missing = sought
    while try !reader.closes(with: .closeBracket, &isFirst) {
      try walkValue(sought.isEmpty ? [] : Self.take(String(index), sought, &missing))
      index += 1
    }
    place(missing)
  }

  private static func take(
    _ token: String, _ sought: [String: [Sought]], _ missing: inout [String: [Sought]]
  ) -> [Sought] {
    missing[token] = nil
    return sought[token] ?? []
  }

  /// Puts what is not there at the bracket or brace that was passed last.
  private mutating func place(_ missing: [String: [Sought]]) {
    for (place, _) in missing.values.joined() { offsets[place] = reader.position - 1 }
  }
}
