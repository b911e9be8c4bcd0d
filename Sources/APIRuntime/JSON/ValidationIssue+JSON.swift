@_spi(Generated) internal import JSONCoding

extension ValidationIssue {
  /// Makes the issues of the faults that a reader met.
  ///
  /// - Parameters:
  ///   - faults: What the reader recorded.
  ///   - bytes: The text.
  ///   - depthLimit: The limit with which the text was read.
  ///   - part: What the pointers begin in.
  /// - Returns: As many issues as there are faults, in the same order.
  /// - Complexity: O(n) in the number of bytes, which are walked again to find the pointers.
  static func issues(of faults: [JSONFault], in bytes: [UInt8], depthLimit: Int, part: Part) -> [ValidationIssue] {
    guard !faults.isEmpty else { return [] }
    let paths = JSONPointerLocator.tokens(at: faults.map(\.offset), in: bytes, depthLimit: depthLimit)
    return zip(faults, paths).map { fault, path in ValidationIssue(fault.reason, at: path, part: part) }
  }

  /// Makes an issue of a fault.
  private init(_ reason: JSONFault.Reason, at path: [String], part: Part) {
    func issue(_ keyword: String, limit: JSONValue? = nil, measure: JSONValue? = nil, member: String? = nil) -> Self {
      let steps = (path + [member].compactMap(\.self)).map(ValidationStep.member)
      return Self(
        part: part, pointer: steps.map(\.pointer).joined(), keyword: keyword, limit: limit, measure: measure)
    }
    self =
      switch reason {
      case .wrongKind(let expected, let found):
        issue("type", limit: .string(expected.rawValue), measure: .string(found.rawValue))
      case .missingMember(let name): issue("required", member: name)
      case .duplicateMember: issue("duplicate")
      case .invalidFormat(let name), .outOfRange(let name): issue("format", limit: .string(name))
      case .assertion(let keyword, let limit, let measure): issue(keyword, limit: limit, measure: measure)
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
