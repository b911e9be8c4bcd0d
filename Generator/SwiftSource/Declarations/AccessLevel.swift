/// Who may use a declaration. A declaration without one is `internal`.
package enum AccessLevel: String, Hashable, Sendable {
  case `private`
  case `fileprivate`
  case `internal`
  case package
  case `public`
}
