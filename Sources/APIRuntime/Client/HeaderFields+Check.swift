extension HeaderFields {
  /// Adds the fields to those of a request, in place of fields with the same name.
  ///
  /// - Returns: What cannot be sent, which is then left out.
  func add(to fields: inout HTTPFields) -> [ValidationIssue] {
    var issues: [ValidationIssue] = []
    for element in elements {
      if let keyword = element.problem {
        issues.append(ValidationIssue(at: [.header(element.name)], keyword: keyword))
      } else if let name = HTTPField.Name(element.name) {
        fields[name] = element.value
      }
    }
    return issues
  }
}

extension HeaderFields.Element {
  /// Fields that say who sends a request, where it goes and where it ends: the runtime's and the transport's.
  private static let reservedNames: Set<String> = [
    "authorization", "connection", "content-length", "expect", "host", "keep-alive", "proxy-authorization",
    "proxy-connection", "te", "trailer", "transfer-encoding", "upgrade",
  ]

  /// The keyword of what is wrong with the field; nil when it can be sent.
  fileprivate var problem: String? {
    guard HTTPField.Name(name) != nil else { return "fieldName" }
    guard !Self.reservedNames.contains(name.lowercased()) else { return "reservedField" }
    return HTTPField.isValidValue(value) ? nil : "fieldValue"
  }
}
