/// A response that is no success, or could not be read as one, as it was received.
///
/// Printing shows the status and sizes; neither field values nor bytes.
public struct ReceivedResponse: Hashable, Sendable {
  /// The HTTP status, such as 503.
  public let status: Int
  /// The fields of the response.
  public let headerFields: HTTPFields
  /// The first bytes of the body, up to the option `maximumErrorBodyBytes`.
  public let body: [UInt8]
  /// Whether the body went on after `body`.
  public let isTruncated: Bool

  /// Makes a response from its parts; for tests of what an app does with errors.
  public init(status: Int, headerFields: HTTPFields = [:], body: [UInt8] = [], isTruncated: Bool = false) {
    self.status = status
    self.headerFields = headerFields
    self.body = body
    self.isTruncated = isTruncated
  }

  /// What the server calls this request, for its support team: the field `Request-ID`; nil when it sent none.
  public var requestID: String? { headerFields.requestID }
}

extension ReceivedResponse: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// The status, the media type, the size of the body and the request id, on one line.
  public var description: String {
    let type = headerFields[.contentType].map { ", \(SingleLine(MediaType.withoutParameters($0)))" } ?? ""
    let size = "\(body.count)\(isTruncated ? "+" : "") bytes"
    let id = requestID.map { ", request id \(SingleLine($0))" } ?? ""
    return "status \(status)\(type), \(size)\(id)"
  }

  /// The same as `description`.
  public var debugDescription: String { description }

  /// The status, the names of the fields and the size of the body.
  public var customMirror: Mirror {
    Mirror(
      self,
      members: [
        "status": status, "headerFields": headerFields.map(\.name.rawName), "bodyBytes": body.count,
        "isTruncated": isTruncated,
      ])
  }
}
