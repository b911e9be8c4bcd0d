#if AsyncHTTPClient
  import HTTPTypes
  import NIOHTTP1

  extension HTTPResponse {
    /// Makes the head of a response, without the fields that describe a coding which the library has removed.
    init(_ head: HTTPResponseHead) {
      self.init(status: Status(code: Int(head.status.code), reasonPhrase: head.status.reasonPhrase))
      for (name, value) in head.headers {
        // The parser lets only valid names through.
        guard let name = HTTPField.Name(name) else { continue }
        headerFields.append(HTTPField(name: name, value: value))
      }
      if ["gzip", "deflate"].contains(headerFields[.contentEncoding]?.lowercased()) {
        headerFields[.contentEncoding] = nil
        headerFields[.contentLength] = nil
      }
    }
  }
#endif
