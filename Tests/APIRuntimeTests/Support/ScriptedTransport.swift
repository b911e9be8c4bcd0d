import APIRuntime
import Synchronization

/// A transport in memory: answers requests from scripts, the last one again and again, and records what it was sent.
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

  private let scripts: [Script]
  private let recorded = Mutex<[TransportRequest]>([])

  init(_ scripts: [Script]) {
    self.scripts = scripts
  }

  convenience init(_ scripts: Script...) {
    self.init(scripts)
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
    let number = recorded.withLock { requests in
      requests.append(request)
      return requests.count
    }
    switch scripts[min(number, scripts.count) - 1] {
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

extension ScriptedTransport.Script {
  /// The sample connection.
  static let success = status(200, Samples.json)

  /// A response with a status, fields and a JSON body.
  static func status(_ status: Int, fields: HTTPFields = [:], _ body: String = "{}") -> Self {
    var head = HTTPResponse(status: HTTPResponse.Status(code: status), headerFields: fields)
    head.headerFields[.contentType] = "application/json"
    return .response(head, [Array(body.utf8)])
  }

  /// An error of the transport.
  static func failure(_ reason: TransportError.Reason) -> Self { .failure(TransportError(reason)) }
}

extension HTTPResponse {
  /// The head of a success with a JSON body.
  static var json: HTTPResponse { HTTPResponse(status: .ok, headerFields: [.contentType: "application/json"]) }
}
