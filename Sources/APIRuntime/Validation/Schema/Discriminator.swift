/// Which branch of a `oneOf` or an `anyOf` the value of a member names.
///
/// It never changes a verdict: it chooses the branch whose failures are worth reporting.
///
/// - SeeAlso: OpenAPI 3.1.1, section 4.8.25.
@_spi(Generated)
public struct Discriminator: Sendable {
  /// The name of the member.
  let propertyName: String
  /// The index of the branch, by the value of the member.
  let mapping: [String: Int]

  /// Makes a discriminator.
  public init(propertyName: String, mapping: [String: Int]) {
    self.propertyName = propertyName
    self.mapping = mapping
  }
}
