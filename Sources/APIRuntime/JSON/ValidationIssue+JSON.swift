@_spi(Generated) internal import JSONCoding

extension ValidationIssue {
  /// Makes an issue of a fault, the value at whose offset is where `path` leads.
  init(_ fault: JSONFault, at path: [String], part: Part) {
    func issue(_ keyword: String, limit: JSONValue? = nil, measure: JSONValue? = nil, member: String? = nil) -> Self {
      Self(
        part: part, pointer: JSONPointer.text(path + [member].compactMap(\.self)), keyword: keyword, limit: limit,
        measure: measure, schemaLocation: fault.schemaLocation)
    }
    self =
      switch fault.reason {
      case .wrongKind(let expected, let found):
        issue("type", limit: .string(expected.rawValue), measure: .string(found.rawValue))
      case .missingMember(let name): issue("required", member: name)
      case .duplicateMember: issue("duplicate")
      case .invalidFormat(let name), .outOfRange(let name): issue("format", limit: .string(name))
      case .assertion(let violation): ValidationIssue(violation, at: path, part: part)
      }
  }

  /// Makes an issue of a text that is not JSON, or that is nested too deep.
  init(_ error: JSONSyntaxError, part: Part) {
    let offset = JSONValue.number(JSONNumber(error.offset))
    switch error.code {
    case .depthLimitExceeded: self.init(part: part, pointer: "", keyword: "depth", measure: offset)
    default:
      self.init(part: part, pointer: "", keyword: "syntax", limit: .string(error.code.rawValue), measure: offset)
    }
  }
}
