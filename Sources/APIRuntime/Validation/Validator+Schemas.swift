@_spi(Generated) public import JSONCoding

// A schema is about the JSON of a value: the value is written, and the tree of its JSON evaluated.

@_spi(Generated)
extension Validator {
  /// Checks a value, if there is one, against a schema.
  public mutating func check<Value: JSONConvertible>(
    _ value: Value?, _ schema: JSONSchema, at step: ValidationStep
  ) {
    guard let value else { return }
    record(violations(of: schema, by: value), at: step)
  }

  /// Checks a value, if it is there, or `null` against a schema.
  public mutating func check<Value: JSONConvertible>(
    _ value: Nullable<Value>?, _ schema: JSONSchema, at step: ValidationStep
  ) {
    guard let value else { return }
    checkNullable(value.value, schema, at: step)
  }

  /// Checks a value that stands for `null` when it is nil against a schema.
  public mutating func checkNullable<Value: JSONConvertible>(
    _ value: Value?, _ schema: JSONSchema, at step: ValidationStep
  ) {
    record(violations(of: schema, by: value), at: step)
  }

  /// Checks the whole value that is being checked, after its members.
  public mutating func check(_ value: some JSONConvertible, _ schema: JSONSchema) {
    let violations = violations(of: schema, by: value)
    guard violations.count > 0 else { return }
    record(violations, at: nil)
    sort(by: value)
  }

  private func violations(of schema: JSONSchema, by value: some JSONConvertible) -> Violations {
    do {
      return schema.violations(by: try JSONValue(written: value), maximum: maximum)
    } catch let error as JSONSyntaxError where error.code == .depthLimitExceeded {
      var violations = Violations(maximum: maximum)
      violations.add(Violation("depth", measure: .number(JSONNumber(error.offset))))
      return violations
    } catch {
      // What has no JSON has no verdict: writing it fails with an error of its own.
      return Violations(maximum: maximum)
    }
  }

  /// Puts the issues about a value, which were found member by member and then for the whole, in the document's order.
  private mutating func sort(by value: some JSONConvertible) {
    guard let json = try? JSONWriter.encode(value) else { return }
    let depth = steps.lazy.compactMap(\.token).count
    let places = list.issues[start...].map { issue in
      JSONOffsetLocator.Place(start: 0, path: Array(JSONPointer.tokens(of: issue.pointer).dropFirst(depth)))
    }
    list.sort(
      from: start,
      by: JSONOffsetLocator.offsets(of: places, in: json, depthLimit: JSONValue.writtenDepthLimit))
  }
}
