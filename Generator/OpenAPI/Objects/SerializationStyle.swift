/// How a parameter, a header or a part of a form is written.
///
/// - SeeAlso: OpenAPI 3.1.1, section 4.8.12.3.
package enum SerializationStyle: String, CaseIterable, Hashable, Sendable {
  case matrix
  case label
  case simple
  case form
  case spaceDelimited
  case pipeDelimited
  case deepObject
  /// As a cookie without percent-encoding. OpenAPI 3.2 only.
  case cookie
}

extension SerializationStyle: VersionedChoice {
  var firstVersion: OpenAPIVersion { self == .cookie ? .v32 : .v30 }
}
