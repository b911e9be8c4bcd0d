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

  /// What the step adds to a JSON Pointer: a slash and a token, or nothing.
  var pointer: String {
    switch self {
    case .member(let name), .path(let name), .query(let name), .header(let name), .cookie(let name):
      "/" + Self.escape(name)
    case .index(let index): "/\(index)"
    case .body: ""
    }
  }

  /// Escapes a token for a JSON Pointer, code point by code point: a character may begin with a slash and go on.
  private static func escape(_ name: String) -> String {
    var token = String.UnicodeScalarView()
    for scalar in name.unicodeScalars {
      switch scalar {
      case "~": token.append(contentsOf: "~0".unicodeScalars)
      case "/": token.append(contentsOf: "~1".unicodeScalars)
      default: token.append(scalar)
      }
    }
    return String(token)
  }
}

extension ValidationIssue {
  /// Makes an issue of the place that steps lead to.
  init(at steps: [ValidationStep], keyword: String, limit: JSONValue? = nil, measure: JSONValue? = nil) {
    self.init(
      part: steps.lazy.compactMap(\.part).first ?? .value, pointer: steps.map(\.pointer).joined(), keyword: keyword,
      limit: limit, measure: measure)
  }
}
