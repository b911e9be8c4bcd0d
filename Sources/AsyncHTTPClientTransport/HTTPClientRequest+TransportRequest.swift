#if AsyncHTTPClient
  import APIRuntime
  import AsyncHTTPClient
  import HTTPTypes
  import NIOCore
  import NIOHTTP1

  extension HTTPClient.Request {
    /// Makes the library's form of a request.
    ///
    /// - Parameters:
    ///   - request: The request to send.
    ///   - upload: What sends the body when it is a stream; nil when it is none.
    /// - Throws: `TransportError` with `.invalidRequest` when the request cannot be sent as it is.
    init(_ request: TransportRequest, upload: Upload?) throws(TransportError) {
      let url = try request.checkedURL()
      var headers = HTTPHeaders()
      for field in request.head.headerFields {
        headers.add(name: field.name.rawName, value: field.value)
      }
      do {
        try self.init(
          url: url, method: HTTPMethod(rawValue: request.head.method.rawValue), headers: headers,
          body: request.body.map { HTTPClient.Body($0, upload: upload) })
      } catch {
        // The library's error may hold the URL.
        throw TransportError(.invalidRequest, message: "the URL cannot be read")
      }
    }
  }

  extension HTTPClient.Body {
    /// Makes the library's form of a body.
    fileprivate init(_ body: RequestBody, upload: Upload?) {
      if let upload {
        self = .stream(contentLength: body.length) { writer in upload.start(body.makeStream(), to: writer) }
      } else {
        self = .byteBuffer(ByteBuffer(bytes: body.bytes ?? []))
      }
    }
  }
#endif
