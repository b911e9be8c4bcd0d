/// The body of a documented failure: decoded when it fits the API's description, and as it was received in any case.
///
/// A failure keeps its meaning whatever its body holds: a 404 with a page of HTML, or with nothing, is a 404.
public struct ErrorBody<Value: Hashable & Sendable>: Hashable, Sendable {
  /// The decoded body; nil when it does not fit the description.
  public let value: Value?
  /// Why there is no value; with the policy `.report`, also what `value` breaks. Empty otherwise.
  public let issues: [ValidationIssue]
  /// The body as it was received, up to the option `maximumErrorBodyBytes`; may be empty.
  public let bytes: [UInt8]
  /// The value of the field `Content-Type`; nil when there was none.
  public let contentType: String?

  /// Makes a body from its parts; for tests of what an app does with failures.
  public init(value: Value?, issues: [ValidationIssue] = [], bytes: [UInt8], contentType: String?) {
    self.value = value
    self.issues = issues
    self.bytes = bytes
    self.contentType = contentType
  }
}

extension ErrorBody: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// The type and the size of the body, and whether it fits, on one line; never its content.
  public var description: String {
    let type = SingleLine(contentType.map(MediaType.withoutParameters) ?? "no content type")
    let verdict = value == nil ? IssueSummary.line(issues, count: issues.count) : "decoded"
    return "\(bytes.count) bytes, \(type), \(verdict)"
  }

  /// The same as `description`.
  public var debugDescription: String { description }

  /// The value, the issues and the size; not the bytes.
  public var customMirror: Mirror {
    Mirror(
      self,
      members: [
        "value": value, "issues": issues, "byteCount": bytes.count,
        "contentType": contentType.map(MediaType.withoutParameters),
      ])
  }
}
