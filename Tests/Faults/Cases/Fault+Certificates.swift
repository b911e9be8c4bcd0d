import BitGoNetwork
import LoopbackServer
import NIOSSL
import URLSessionTransport

#if AsyncHTTPClient
  import AsyncHTTPClientTransport
#endif

extension Fault {
  /// Servers that cannot be trusted: no byte of a request may reach them.
  static let certificates: [Fault] = [
    untrusted("certificate-self-signed", trusting: false) { try TestCertificate.localhost.server() },
    untrusted("certificate-expired") { try TestCertificate.expired.server() },
    untrusted("certificate-wrong-host") { try TestCertificate.otherHost.server() },
    Fault("certificate-wrong-key") { trial in
      // Trusted, but of a key that is not pinned; this one is the authority's.
      let pin = try PublicKeyPin(sha256: "m4NHJH+1md4dwqrh/Zm7OhnZKWCeeo6ki0iyfw09QEY=")
      try await ScriptedServer.run([ConnectionSample().response], tls: TestCertificate.localhost.server()) { server in
        let client = try trial.client("localhost:\(server.port)", scheme: "https", over: trial.pinningTransport(pin))
        let outcome = await trial.call(client)
        try require(server.log.receivedBytes == 0, "\(server.log.receivedBytes) bytes of the request were sent")
        if case .transport(let error) = outcome.error?.reason, error.reason == .refusedByTransport, trial.kind.isLimited
        {
          throw Refusal(reason: error.message)
        }
        try require(outcome.kind == "tlsFailure", outcome.kind)
      }
      return ""
    },
    untrusted("tls-1.0") { try TestCertificate.localhost.server(upTo: .tlsv1) },
    untrusted("tls-1.1") { try TestCertificate.localhost.server(upTo: .tlsv11) },
    untrusted("tls-none", greeting: [.send("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n")]) { nil },
    Fault("tls-hangs") { trial in
      try await ScriptedServer.run([]) { server in
        var options = Trial.options
        options.deadline = .milliseconds(300)
        options.connectTimeout = .milliseconds(200)
        let outcome = await trial.call(try trial.client("localhost:\(server.port)", scheme: "https", options: options))
        try require(["timedOut", "cannotConnect"].contains(outcome.kind), outcome.kind)
        try require(outcome.elapsed, within: .milliseconds(550), "took")
      }
      return ""
    },
    Fault("tls-trusted") { trial in
      // The other way round: with the right roots the same server is spoken to, so the refusals above are of their
      // cause.
      guard let transport = try trial.trustingTransport() else { return "cannot be given roots here" }
      try await ScriptedServer.run([ConnectionSample().response], tls: TestCertificate.localhost.server()) { server in
        let client = try trial.client("localhost:\(server.port)", scheme: "https", over: transport)
        let outcome = await trial.call(client)
        try require(outcome.kind == "value", outcome.kind)
      }
      return ""
    },
  ]

  private static func untrusted(
    _ name: String, trusting: Bool = true, greeting: Script = [],
    _ tls: @escaping @Sendable () throws -> TLSConfiguration?
  ) -> Fault {
    Fault(name) { trial in
      let transport = trusting ? try trial.trustingTransport() : nil
      try await ScriptedServer.run([ConnectionSample().response], greeting: greeting, tls: tls()) { server in
        let client = try trial.client("localhost:\(server.port)", scheme: "https", over: transport)
        let outcome = await trial.call(client)
        try require(outcome.kind == "tlsFailure", outcome.kind)
        try require(server.log.requests.isEmpty, "a request arrived")
        if try tls() != nil {
          try require(server.log.receivedBytes == 0, "\(server.log.receivedBytes) bytes of the request were sent")
        }
      }
      return trusting && transport == nil ? "refused as not trusted, whatever else is wrong" : ""
    }
  }
}

extension Trial {
  /// A transport that trusts the authority of the tests where it can be given roots, and speaks to one key only.
  fileprivate func pinningTransport(_ pin: PublicKeyPin) throws -> any HTTPTransport {
    switch kind {
    #if AsyncHTTPClient
      case .asyncHTTPClient:
        var options = AsyncHTTPClientTransport.Options()
        options.trustRoots = try .init(pem: TestCertificate.authority.pem)
        options.publicKeyPins = [pin]
        return AsyncHTTPClientTransport(options)
    #endif
    case .urlSession:
      var options = URLSessionTransport.Options()
      options.acceptsLinuxHazards = true
      options.publicKeyPins = [pin]
      return URLSessionTransport(options)
    }
  }

  /// A transport that trusts the authority of the tests; nil where a transport cannot be given roots.
  func trustingTransport() throws -> (any HTTPTransport)? {
    switch kind {
    #if AsyncHTTPClient
      case .asyncHTTPClient:
        var options = AsyncHTTPClientTransport.Options()
        options.trustRoots = try .init(pem: TestCertificate.authority.pem)
        return AsyncHTTPClientTransport(options)
    #endif
    case .urlSession: return nil
    }
  }
}
