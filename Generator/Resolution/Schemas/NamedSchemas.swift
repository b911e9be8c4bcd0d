import APIModel
import OpenAPI
import OrderedCollections

/// The schemas of a description that have a name, and what has been worked out of them so far.
struct NamedSchemas: Sendable {
  /// Their names, in the order in which they were met.
  private(set) var names: OrderedSet<SchemaName> = []

  /// The schemas as they are written.
  private(set) var declared: [SchemaName: SchemaOrBoolean] = [:]

  /// The meaning of those that were worked out.
  var known: [SchemaName: Shape] = [:]

  /// What those assert that assertions refer to.
  var asserted: OrderedDictionary<SchemaName, Assertions> = [:]

  /// Those that assertions refer to: those in ``asserted``, and then those that are not in it yet.
  var pending: OrderedSet<SchemaName> = []

  /// Which of them accept `null`, as far as that was asked.
  var nullVerdicts: [NullVerdict: Bool] = [:]

  /// Gives a schema a name, unless it has it already.
  mutating func declare(_ name: SchemaName, _ schema: SchemaOrBoolean) {
    guard declared[name] == nil else { return }
    names.append(name)
    declared[name] = schema
  }

  /// Adds what others know that has started from the same, as if it had been found out here after what is known.
  mutating func add(_ other: NamedSchemas) {
    for name in other.names where declared[name] == nil {
      if let schema = other.declared[name] { declare(name, schema) }
    }
    known.merge(other.known) { own, _ in own }
    pending.formUnion(other.pending)
    nullVerdicts.merge(other.nullVerdicts) { own, _ in own }
  }
}
