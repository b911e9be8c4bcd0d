@_spi(Generated) internal import JSONCoding

/// One step from a value to a value inside it, or from a request to one of its parts.
@_spi(Generated)
public enum ValidationStep: Hashable, Sendable, ExpressibleByStringLiteral {
  /// To the member of an object, by its wire name.
  case member(String)
  /// To the element of an array.
  case index(Int)
  /// To the body of a request.
  case body
  /// To a parameter in the path of a request.
  case path(String)
  /// To a parameter in the query of a request.
  case query(String)
  /// To a field of a request.
  case header(String)
  /// To a cookie of a request.
  case cookie(String)

  /// A step to the member with this name.
  public init(stringLiteral name: String) {
    self = .member(name)
  }

  /// The part of a request that the step enters; nil when it stays inside one.
  var part: ValidationIssue.Part? {
    switch self {
    case .member, .index: nil
    case .body: .body
    case .path: .path
    case .query: .query
    case .header: .header
    case .cookie: .cookie
    }
  }

  /// What the step adds to a JSON Pointer, unescaped; nil for nothing.
  var token: String? {
    switch self {
    case .member(let name), .path(let name), .query(let name), .header(let name), .cookie(let name):
      JSONPointerLocator.token(name)
    case .index(let index): "\(index)"
    case .body: nil
    }
  }
}

extension ValidationIssue {
  /// Makes an issue of the place that steps lead to.
  init(at steps: [ValidationStep], keyword: String, limit: JSONValue? = nil, measure: JSONValue? = nil) {
    self.init(
      part: steps.lazy.compactMap(\.part).first ?? .value, pointer: JSONPointer.text(steps.compactMap(\.token)),
      keyword: keyword, limit: limit, measure: measure)
  }
}
