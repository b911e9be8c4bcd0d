extension TransportRequest {
  /// The absolute URL of the request, after a check that it and the fields can be sent without changing their meaning.
  ///
  /// A networking library must not be left to repair them: some encode, some drop, and some print what they refuse.
  ///
  /// - Throws: `TransportError` with `.invalidRequest`; names what is wrong, never its value.
  /// - SeeAlso: RFC 9112, section 3.2; RFC 3986, section 3; RFC 9110, section 5.5.
  package func checkedURL() throws(TransportError) -> String {
    guard let scheme = head.scheme, scheme == "https" || scheme == "http" else {
      throw TransportError(.invalidRequest, message: "the scheme must be https or http")
    }
    guard let authority = head.authority, !authority.isEmpty, authority.utf8.allSatisfy(\.isInAuthority) else {
      throw TransportError(.invalidRequest, message: "the URL needs a host, and no user or password")
    }
    guard let path = head.path, path.utf8.first == UInt8(ascii: "/"), path.utf8.allSatisfy(\.isInTarget) else {
      throw TransportError(.invalidRequest, message: "the path must begin with / and be percent-encoded")
    }
    // Some libraries send such a segment, some resolve it.
    guard !PathSegment.hasDotSegment(path.utf8.prefix { $0 != UInt8(ascii: "?") }) else {
      throw TransportError(.invalidRequest, message: "the path must not have . or .. as a segment")
    }
    try checkFields()
    return "\(scheme)://\(authority)\(path)"
  }

  /// Checks that the values of the fields hold no line break, NUL or other control character; names cannot.
  ///
  /// - Throws: `TransportError` with `.invalidRequest`; names the field, never its value.
  func checkFields() throws(TransportError) {
    for field in head.headerFields where !HTTPField.isValidValue(field.value) {
      throw TransportError(
        .invalidRequest, message: "the value of field \(field.name) has characters that no field may have")
    }
  }
}

extension UInt8 {
  /// Whether the byte may stand in `host` or `host ":" port`; leaves out `@`, which would begin with a user.
  fileprivate var isInAuthority: Bool {
    switch self {
    case UInt8(ascii: "["), UInt8(ascii: "]"): true
    case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "@"): false
    default: isInTarget
    }
  }

  /// Whether the byte may stand in a path or a query: unreserved, percent sign, sub-delimiters, and `:`, `@`, `/`, `?`.
  fileprivate var isInTarget: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "0")...UInt8(ascii: ";"): true  // digits, ":" and ";"
    case UInt8(ascii: "$")...UInt8(ascii: "/"): true  // $ % & ' ( ) * + , - . /
    case UInt8(ascii: "!"), UInt8(ascii: "="), UInt8(ascii: "?"), UInt8(ascii: "@"): true
    case UInt8(ascii: "_"), UInt8(ascii: "~"): true
    default: false
    }
  }
}
