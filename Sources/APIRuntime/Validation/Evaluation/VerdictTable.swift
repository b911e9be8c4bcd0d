@_spi(Generated) internal import JSONCoding

/// What is known about schemas on arrays and objects, so that none is evaluated twice at one place: where schemas refer
/// to each other crosswise, the work would double with every level of a hostile value.
struct VerdictTable {
  /// A schema at a place.
  struct Key: Hashable {
    private let schema: ObjectIdentifier
    private let value: UInt
    private let isDeciding: Bool

    /// Makes a key; nil for values that have nothing inside.
    init?(_ content: JSONSchema.Content, _ value: JSONValue, isDeciding: Bool) {
      self.isDeciding = isDeciding
      guard let identity = value.identity else { return nil }
      schema = ObjectIdentifier(content)
      self.value = identity
    }
  }

  /// The schemas whose violations have been collected.
  var told: Set<Key> = []
  /// Verdicts, with the schemas, which must live as long as their identity is used.
  private var verdicts: [Key: (isMet: Bool, content: JSONSchema.Content)] = [:]

  /// Whether a schema is satisfied; nil when that is not known.
  subscript(key: Key) -> Bool? { verdicts[key]?.isMet }

  /// Keeps a verdict.
  mutating func insert(_ isMet: Bool, _ key: Key, _ content: JSONSchema.Content) {
    verdicts[key] = (isMet, content)
  }
}
