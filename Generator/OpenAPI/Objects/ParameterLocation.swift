/// Where in a request a parameter or a key is.
package enum ParameterLocation: String, CaseIterable, Hashable, Sendable {
  case path
  case query
  case header
  case cookie
}
