import Foundation
import HTTPTypes

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

extension HTTPResponse {
  /// The largest number of fields: no server needs more, and `HTTPFields` traps at 65,535.
  private static let maximumFieldCount = 256

  /// Makes the head of a response, without the fields that describe a coding which URLSession has removed.
  ///
  /// - Returns: Nil when the status is none, when there are more fields than `maximumFieldCount`, or when the length of the
  ///   body is given twice and differs, which is how one response is smuggled into another.
  /// - SeeAlso: RFC 9112, section 6.3.
  init?(_ response: HTTPURLResponse) {
    guard (100...999).contains(response.statusCode), response.allHeaderFields.count <= Self.maximumFieldCount else {
      return nil
    }
    self.init(status: Status(code: response.statusCode))
    let fields = response.allHeaderFields.compactMap { name, value -> HTTPField? in
      guard let name = (name as? String).flatMap({ HTTPField.Name($0) }), let value = value as? String else {
        return nil
      }
      return HTTPField(name: name, value: value)
    }
    // A dictionary has no order; by name is one that does not change from run to run.
    headerFields = HTTPFields(fields.sorted { $0.name.canonicalName < $1.name.canonicalName })
    guard Set(headerFields[values: .contentLength]).count <= 1,
      headerFields[.contentLength]?.contains(",") != true
    else { return nil }
    if let coding = headerFields[.contentEncoding], coding.lowercased() != "identity" {
      headerFields[.contentEncoding] = nil
      headerFields[.contentLength] = nil
    }
  }
}
