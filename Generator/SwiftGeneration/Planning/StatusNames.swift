import APIModel
import SwiftSource

/// The names of status codes, RFC 9110 section 15 and the IANA registry of status codes.
enum StatusNames {
  /// The name of a response's statuses: a single one's, the class of a range, or `default` for all others.
  static func name(of statuses: Response.Statuses) -> Identifier {
    switch statuses {
    case .code(let code): name(of: code)
    case .range(let digit): classes[digit] ?? name(of: digit * 100)
    case .other: "default"
    }
  }

  private static let classes: [Int: Identifier] = [
    1: "informational", 2: "successful", 3: "redirection", 4: "clientError", 5: "serverError",
  ]

  /// The reason phrase of a status as Swift writes members, such as `notFound`; `status418` for one without a phrase.
  static func name(of status: Int) -> Identifier {
    if let name = names[status] { return name }
    guard let name = Identifier(validating: "status\(status)") else {
      preconditionFailure("a status code is a number without a sign")
    }
    return name
  }

  private static let names: [Int: Identifier] = [
    200: "ok", 201: "created", 202: "accepted", 203: "nonAuthoritativeInformation", 204: "noContent",
    205: "resetContent", 206: "partialContent", 207: "multiStatus", 208: "alreadyReported", 226: "imUsed",
    300: "multipleChoices", 301: "movedPermanently", 302: "found", 303: "seeOther", 304: "notModified",
    307: "temporaryRedirect", 308: "permanentRedirect",
    400: "badRequest", 401: "unauthorized", 402: "paymentRequired", 403: "forbidden", 404: "notFound",
    405: "methodNotAllowed", 406: "notAcceptable", 407: "proxyAuthenticationRequired", 408: "requestTimeout",
    409: "conflict", 410: "gone", 411: "lengthRequired", 412: "preconditionFailed", 413: "contentTooLarge",
    414: "uriTooLong", 415: "unsupportedMediaType", 416: "rangeNotSatisfiable", 417: "expectationFailed",
    421: "misdirectedRequest", 422: "unprocessableContent", 423: "locked", 424: "failedDependency", 425: "tooEarly",
    426: "upgradeRequired", 428: "preconditionRequired", 429: "tooManyRequests", 431: "requestHeaderFieldsTooLarge",
    451: "unavailableForLegalReasons",
    500: "internalServerError", 501: "notImplemented", 502: "badGateway", 503: "serviceUnavailable",
    504: "gatewayTimeout", 505: "httpVersionNotSupported", 506: "variantAlsoNegotiates", 507: "insufficientStorage",
    508: "loopDetected", 511: "networkAuthenticationRequired",
  ]
}
