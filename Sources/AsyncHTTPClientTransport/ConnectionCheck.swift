#if AsyncHTTPClient
  import APIRuntime
  import NIOCore
  import NIOHTTP1
  import NIOSSL

  /// What happens to a connection after it was made, and before the first request is sent on it.
  struct ConnectionCheck: Sendable {
    /// The keys of which the server's certificate must have one; empty for any.
    let publicKeyPins: Set<PublicKeyPin>

    /// Prepares a connection, or closes it.
    ///
    /// - Returns: Fails with `TransportError` when the server has the wrong key; then nothing was sent, and the
    ///   connection is closed.
    func run(on channel: any Channel) -> EventLoopFuture<Void> {
      channel.eventLoop.makeCompletedFuture {
        let pipeline = channel.pipeline.syncOperations
        try checkKey(of: pipeline)
        let decoder = try pipeline.handler(type: ByteToMessageHandler<HTTPResponseDecoder>.self)
        try pipeline.addHandler(ConnectionGuard(), position: .after(decoder))
      }.flatMapError { error in
        channel.close().flatMapThrowing { throw error }
      }
    }

    private func checkKey(of pipeline: ChannelPipeline.SynchronousOperations) throws {
      guard !publicKeyPins.isEmpty else { return }
      // Without TLS there is no such handler, and no key that could be right.
      let certificate = try? pipeline.handler(type: NIOSSLClientHandler.self).peerCertificate
      let pin = try certificate.flatMap { PublicKeyPin(ofCertificate: try $0.toDERBytes()) }
      guard let pin, publicKeyPins.contains(pin) else {
        throw TransportError(.tlsFailure, message: "the server has none of the keys of the option publicKeyPins")
      }
    }
  }
#endif
