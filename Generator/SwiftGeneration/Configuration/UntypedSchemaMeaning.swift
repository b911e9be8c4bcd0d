/// What a schema without `type` means that has keywords of one type only, such as `properties`.
package enum UntypedSchemaMeaning: String, Hashable, Sendable, CaseIterable {
  /// The schema is of the type that its keywords are about, and a warning says so: what authors mean by it.
  case inferred

  /// The keywords limit values of their type and nothing else, so that values of every other type are accepted.
  ///
  /// - SeeAlso: JSON Schema 2020-12, section 7.6.1.
  case exact
}
