/// A word between the access level and the keyword of a declaration.
package enum Modifier: String, Hashable, Sendable {
  case `indirect`
  case `mutating`
  case nonisolated
  case `static`
}
