#if canImport(FoundationNetworking)
  import APIRuntime
  import HTTPTypes

  /// The proxy that libcurl would take from the environment of the process.
  ///
  /// - SeeAlso: The section "Environment variables" of libcurl's `CURLOPT_PROXY`.
  struct EnvironmentProxy {
    private let environment: [String: String]

    /// Makes the rule of an environment.
    init(_ environment: [String: String]) {
      self.environment = environment
    }

    /// Refuses a request that would go through a proxy, because that would see its fields.
    ///
    /// - Throws: `TransportError` with `.refusedByTransport`.
    func refuse(_ request: TransportRequest) throws(TransportError) {
      guard let scheme = request.head.scheme, let authority = request.head.authority else { return }
      let variables = ["\(scheme)_proxy", "all_proxy", "ALL_PROXY"] + (scheme == "https" ? ["HTTPS_PROXY"] : [])
      guard let variable = variables.first(where: { environment[$0]?.isEmpty == false }) else { return }
      guard !isExempt(authority) else { return }
      throw TransportError(
        .refusedByTransport,
        message: "the variable \(variable) names a proxy; unset it, list the host in no_proxy, or use another transport"
      )
    }

    /// Whether `no_proxy` is an asterisk, or lists exactly the host.
    ///
    /// Every version of libcurl must agree that it is: some read an entry with a port, some end the list at a blank
    /// between two words.
    private func isExempt(_ authority: String) -> Bool {
      let list = environment["no_proxy"] ?? environment["NO_PROXY"] ?? ""
      guard list != "*" else { return true }
      let host = host(of: authority)
      let entries = list.split(separator: ",").map { entry in entry.split { $0 == " " || $0 == "\t" } }
      return entries.prefix { $0.count <= 1 }.contains([host])
    }

    /// The host, without the brackets of an address or the port.
    private func host(of authority: String) -> Substring {
      authority.hasPrefix("[") ? authority.dropFirst().prefix { $0 != "]" } : authority.prefix { $0 != ":" }
    }
  }
#endif
