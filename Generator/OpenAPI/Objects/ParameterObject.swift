import Diagnostics
package import NodeTree

/// A Parameter Object: a value that is sent in the path, the query, the header or a cookie.
///
/// - SeeAlso: OpenAPI 3.1.1, section 4.8.12.
package struct ParameterObject: ReadableObject {
  package static var componentSection: String? { "parameters" }

  package let node: Node
  /// The name of the parameter, as it is sent.
  package let name: String
  /// Where the parameter is sent.
  package let place: ParameterLocation
  /// What the parameter is and how it is written.
  package let value: ParameterValue
  /// Whether an empty value may be sent; only in the query.
  package let allowsEmptyValue: Bool
  /// Whether reserved characters are sent as they are; only in the query.
  package let allowsReserved: Bool

  /// Reads a parameter, which makes no sense without its name and its place.
  package init?(reading object: inout ObjectReader) {
    node = object.node
    let name = object.requiredString("name")
    let place: ParameterLocation? = object.requiredChoice("in")
    value = ParameterValue(reading: &object)
    allowsEmptyValue = place == .query && object.flag("allowEmptyValue")
    Self.reportFaults(of: name, in: place, value, &object)
    let isReservedAllowed: Bool = place == .query || object.context.version >= .v32
    allowsReserved = isReservedAllowed && object.flag("allowReserved")
    guard let name, let place else { return nil }
    self.name = name
    self.place = place
  }

  /// Reports what cannot be sent in the place of a parameter, and what says nothing there.
  private static func reportFaults(
    of name: String?, in place: ParameterLocation?, _ value: ParameterValue, _ object: inout ObjectReader
  ) {
    guard let place else { return }
    let version: OpenAPIVersion = object.context.version
    let isEncoded: Bool =
      place == .query || version >= .v32 && (place == .path || place == .cookie && value.style != .cookie)
    if !isEncoded { object.reportMisplaced("allowReserved", "nothing is percent-encoded in this place") }
    if place == .querystring {
      for field in ["schema", "style", "explode"] {
        object.reportMisplaced(field, since: .v32, "a whole query is described by 'content'")
      }
    }
    guard let name, let node = object.node["name"] else { return }
    if place == .header, !HeaderName.isValid(name) {
      object.context.report(.fieldName, "\(name.quoted) \(HeaderName.rule)", at: node)
    } else if place == .path, version >= .v32, name.contains(where: { $0 == "{" || $0 == "}" }) {
      object.context.report(.fieldName, "\(name.quoted) can stand in no path: it has a brace", at: node)
    }
  }
}

extension ObjectReader {
  /// Reports a parameter for the whole query that stands beside another one of the query.
  func reportQueries(among parameters: [ReferenceOr<ParameterObject>]) {
    let objects: [ParameterObject] = parameters.compactMap { if case .object(let object) = $0 { object } else { nil } }
    let whole: [ParameterObject] = objects.filter { $0.place == .querystring }
    guard let last = whole.last, whole.count > 1 || objects.contains(where: { $0.place == .query }) else { return }
    context.report(.misplacedField, "a parameter for the whole query excludes every other one of it", at: last.node)
  }
}
