/// The types of JSON values that JSON Schema tells apart.
package enum JSONType: String, Hashable, Sendable, CaseIterable {
  case null, boolean, integer, number, string, array, object
}
