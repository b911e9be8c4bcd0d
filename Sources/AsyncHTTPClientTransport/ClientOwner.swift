#if AsyncHTTPClient
  import AsyncHTTPClient

  /// Shuts a client down when nothing uses it any more, as the library demands.
  final class ClientOwner: Sendable {
    /// The client; alive as long as its owner.
    let client: HTTPClient

    /// Takes over a client.
    init(_ client: HTTPClient) {
      self.client = client
    }

    deinit {
      // Does nothing but report an error when `shutdown()` was called before.
      client.shutdown { _ in }
    }

    /// Shuts the client down and waits until its connections are closed.
    func shutdown() async {
      await withCheckedContinuation { continuation in
        client.shutdown { _ in continuation.resume() }
      }
    }
  }
#endif
