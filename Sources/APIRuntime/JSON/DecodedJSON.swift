@_spi(Generated) internal import JSONCoding

/// What came of decoding a JSON text.
struct DecodedJSON<Value: JSONConvertible> {
  /// The value; nil when none can be made of the text.
  let value: Value?
  /// What is wrong with the text, in the order of its bytes.
  let issues: [ValidationIssue]
  /// How many issues there are, those that were not kept included.
  let count: Int

  /// Makes an outcome.
  private init(value: Value?, issues: [ValidationIssue], count: Int) {
    self.value = value
    self.issues = issues
    self.count = count
  }

  /// Decodes a text.
  ///
  /// - Parameters:
  ///   - bytes: The text.
  ///   - part: What the pointers of the issues begin in.
  ///   - maximumDepth: How deep arrays and objects may be nested.
  ///   - checksAssertions: Whether assertions are checked.
  init(
    _ bytes: [UInt8], part: ValidationIssue.Part, maximumDepth: Int = JSONReader.defaultDepthLimit,
    checksAssertions: Bool = true
  ) {
    do throws(JSONSyntaxError) {
      let decoded: JSONDecoded<Value> = try JSONReader.decode(
        from: bytes, depthLimit: maximumDepth, checksAssertions: checksAssertions)
      value = decoded.value
      issues = ValidationIssue.issues(of: decoded.faults, in: bytes, part: part)
      count = decoded.faultCount
    } catch {
      value = nil
      issues = [ValidationIssue(error, part: part)]
      count = 1
    }
  }

  /// An outcome without a value, because the text was not read.
  static func refused(_ keyword: String, limit: JSONValue? = nil, measure: JSONValue? = nil) -> Self {
    let issue = ValidationIssue(at: [.body], keyword: keyword, limit: limit, measure: measure)
    return Self(value: nil, issues: [issue], count: 1)
  }

  /// The outcome under a policy: without the value when broken assertions are not tolerated.
  func judged(by policy: ValidationPolicy) -> Self {
    guard value != nil, !issues.isEmpty else { return self }
    guard case .report(let handler) = policy else { return Self(value: nil, issues: issues, count: count) }
    handler(issues)
    return self
  }
}
