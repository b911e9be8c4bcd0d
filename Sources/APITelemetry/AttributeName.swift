#if Telemetry
  /// Names of attributes, of spans and of lines of a log.
  ///
  /// - SeeAlso: OpenTelemetry Semantic Conventions for HTTP; names that begin with `api.` are our own.
  enum AttributeName {
    static let operation = "api.operation"
    static let attempt = "api.attempt"
    static let attempts = "api.attempts"
    static let duration = "api.duration_ms"
    static let delay = "api.retry.delay_ms"
    static let requestID = "api.request_id"
    static let resumption = "api.stream.resumption"
    static let errorType = "error.type"
    static let method = "http.request.method"
    static let requestSize = "http.request.body.size"
    static let resendCount = "http.request.resend_count"
    static let responseSize = "http.response.body.size"
    static let status = "http.response.status_code"
    static let serverAddress = "server.address"
    static let serverPort = "server.port"
    static let urlScheme = "url.scheme"
    static let urlTemplate = "url.template"
  }
#endif
