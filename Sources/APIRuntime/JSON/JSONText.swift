@_spi(Generated) internal import JSONCoding

/// A JSON text, and how it is read.
struct JSONText {
  /// The text, in UTF-8.
  let bytes: [UInt8]
  /// What the pointers of the issues begin in.
  let part: ValidationIssue.Part
  /// How deep arrays and objects may be nested.
  var maximumDepth = JSONReader.defaultDepthLimit
  /// How many issues are listed.
  var maximumIssues = JSONReader.defaultFaultLimit
  /// What happens when the text breaks an assertion.
  var policy = ValidationPolicy.enforce

  /// Decodes the text.
  ///
  /// - Parameters:
  ///   - type: The type of the value.
  ///   - failure: Set to what is wrong with the text, in the order of its bytes; left alone when nothing is.
  /// - Returns: The value; nil when none can be made of the text, or when the policy refuses it.
  func decode<Value: JSONConvertible>(_ type: Value.Type, failure: inout ValidationError?) -> Value? {
    decode(failure: &failure) { (reader, value) throws(JSONSyntaxError) in try reader.read(&value) }
  }

  /// Decodes the text and checks the value.
  func decode<Value: JSONConvertible & Constrainable>(
    _ type: Value.Type, _ constraint: some Constraint, failure: inout ValidationError?
  ) -> Value? {
    decode(failure: &failure) { (reader, value) throws(JSONSyntaxError) in try reader.read(&value, constraint) }
  }

  /// Decodes the text and checks its JSON.
  func decode<Value: JSONConvertible>(
    _ type: Value.Type, _ schema: JSONSchema, failure: inout ValidationError?
  ) -> Value? {
    decode(failure: &failure) { (reader, value) throws(JSONSyntaxError) in try reader.read(&value, schema) }
  }

  private func decode<Value>(
    failure: inout ValidationError?,
    _ body: (inout JSONReader, inout Value?) throws(JSONSyntaxError) -> Bool
  ) -> Value? {
    var value: Value?
    let isUsable = read(failure: &failure) { (report) throws(JSONSyntaxError) in
      try JSONReader.read(
        bytes, depthLimit: maximumDepth, faultLimit: maximumIssues, checksAssertions: policy.checksAssertions
      ) { (reader) throws(JSONSyntaxError) in
        _ = try body(&reader, &value)
        return try reader.finish(reporting: report) && value != nil
      }
    }
    return isUsable ? value : nil
  }

  /// Fills a model from the text.
  ///
  /// - Throws: `ValidationError` with what is wrong with the text, in the order of its bytes, when no value can be made
  ///   of it, or when the policy refuses it.
  func fill(_ model: inout some JSONModel) throws(ValidationError) {
    var failure: ValidationError?
    let isUsable = read(failure: &failure) { (report) throws(JSONSyntaxError) in
      try JSONReader.fill(
        &model, from: bytes, depthLimit: maximumDepth, faultLimit: maximumIssues,
        checksAssertions: policy.checksAssertions, reporting: report)
    }
    if !isUsable, let failure { throw failure }
  }

  /// Reads the text, and applies the policy to what is wrong with it.
  ///
  /// - Returns: Whether what was read can be used.
  private func read(
    failure: inout ValidationError?,
    _ body: (_ report: ([JSONFault], Int) -> Void) throws(JSONSyntaxError) -> Bool
  ) -> Bool {
    do throws(JSONSyntaxError) {
      var found: ValidationError?
      let isUsable = try body { faults, count in
        found = error(of: faults, count: count)
      }
      guard let found else { return isUsable }
      failure = found
      guard isUsable, case .report(let handler) = policy else { return false }
      handler(found.issues)
      return true
    } catch {
      failure = ValidationError(issues: [ValidationIssue(error, part: part)])
      return false
    }
  }
}
