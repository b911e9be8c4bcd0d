import APIRuntime
import Synchronization

/// A transport in memory: answers every request alike, and records what it was sent.
final class ScriptedTransport: HTTPTransport {
  /// What happens with a request.
  enum Script {
    /// The response, its body in these chunks.
    case response(HTTPResponse, [[UInt8]])
    /// The error that is thrown before there is a response.
    case failure(any Error)
    /// Nothing, until the task is cancelled.
    case hang
    /// The head of a success, then nothing until the task is cancelled.
    case hangInBody
    /// A transport that returns without a response.
    case nothing
  }

  private let script: Script
  private let recorded = Mutex<[TransportRequest]>([])

  init(_ script: Script) {
    self.script = script
  }

  /// Answers with a status, a media type and a body in one chunk.
  convenience init(status: Int = 200, type: String? = "application/json", fields: HTTPFields = [:], body: String) {
    var head = HTTPResponse(status: HTTPResponse.Status(code: status), headerFields: fields)
    head.headerFields[.contentType] = type
    self.init(.response(head, [Array(body.utf8)]))
  }

  /// The requests so far.
  var requests: [TransportRequest] { recorded.withLock { $0 } }

  func send(_ request: TransportRequest, receive: (TransportResponse) async throws -> Void) async throws {
    recorded.withLock { $0.append(request) }
    switch script {
    case .response(let head, let chunks):
      try await receive(TransportResponse(head: head, body: ByteStream(Self.stream(of: chunks))))
    case .failure(let error): throw error
    case .hang: try await Self.waitForCancellation()
    case .hangInBody: try await receive(TransportResponse(head: .json, body: ByteStream(HangingSequence())))
    case .nothing: break
    }
  }

  private static func stream(of chunks: [[UInt8]]) -> AsyncThrowingStream<ArraySlice<UInt8>, any Error> {
    AsyncThrowingStream { continuation in
      for chunk in chunks { continuation.yield(chunk[...]) }
      continuation.finish()
    }
  }

  fileprivate static func waitForCancellation() async throws {
    let (stream, _) = AsyncStream.makeStream(of: Never.self)
    for await _ in stream {}
    throw CancellationError()
  }
}

/// A body that never comes.
private struct HangingSequence: AsyncSequence, Sendable {
  struct Iterator: AsyncIteratorProtocol {
    mutating func next() async throws -> ArraySlice<UInt8>? {
      try await ScriptedTransport.waitForCancellation()
      return nil
    }
  }

  func makeAsyncIterator() -> Iterator { Iterator() }
}

extension HTTPResponse {
  /// The head of a success with a JSON body.
  static var json: HTTPResponse { HTTPResponse(status: .ok, headerFields: [.contentType: "application/json"]) }
}
