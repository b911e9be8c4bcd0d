/// Where in a request a parameter or a key is.
package enum ParameterLocation: String, CaseIterable, Hashable, Sendable {
  case path
  case query
  case header
  case cookie
  /// The whole query. OpenAPI 3.2 only.
  case querystring
}

extension ParameterLocation: VersionedChoice {
  var firstVersion: OpenAPIVersion { self == .querystring ? .v32 : .v30 }
}
