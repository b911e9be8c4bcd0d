#if canImport(FoundationNetworking)
  import APIRuntime

  /// Why URLSession cannot carry a request safely on Linux, whatever the request is.
  struct LinuxHazards {
    /// Variables that make FoundationNetworking or libcurl write down what nobody else must read, and what that is.
    private static let leaks = [
      "URLSessionDebugLibcurl": "every field that is sent", "SSLKEYLOGFILE": "the keys of TLS connections",
    ]

    private let options: URLSessionTransport.Options
    private let environment: [String: String]

    /// Makes the rule of a transport in an environment.
    init(_ options: URLSessionTransport.Options, in environment: [String: String]) {
      self.options = options
      self.environment = environment
    }

    /// Refuses to send.
    ///
    /// - Throws: `TransportError` with `.refusedByTransport`, which says what to change.
    func refuse() throws(TransportError) {
      guard options.acceptsLinuxHazards else {
        throw refusal(
          "on Linux a server can end a process that uses URLSession, or fill its memory;"
            + " use AsyncHTTPClientTransport, or set the option acceptsLinuxHazards")
      }
      guard options.publicKeyPins.isEmpty else {
        throw refusal("on Linux the option publicKeyPins cannot be kept; use AsyncHTTPClientTransport")
      }
      for (variable, leak) in Self.leaks.sorted(by: { $0.key < $1.key }) where environment[variable] != nil {
        throw refusal("the variable \(variable) has \(leak) written down; unset it, or use another transport")
      }
    }

    private func refusal(_ message: String) -> TransportError {
      TransportError(.refusedByTransport, message: message)
    }
  }
#endif
