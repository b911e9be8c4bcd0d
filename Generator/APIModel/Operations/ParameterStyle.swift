/// How the elements and members of a value are written.
///
/// - SeeAlso: OpenAPI 3.1.1, section 4.8.12.3.
package enum ParameterStyle: String, Hashable, Sendable {
  case matrix
  case label
  case simple
  case form
  case spaceDelimited
  case pipeDelimited
  case deepObject
}
