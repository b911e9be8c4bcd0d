import APIRuntime
import Synchronization
import Testing

@Suite("Middleware")
struct MiddlewareTests {
  /// Notes what passes, and changes both ways.
  struct Recorder: Middleware {
    let name: String
    let log: Log
    var authority: String?

    func send(
      _ request: TransportRequest, next: any HTTPTransport, receive: (TransportResponse) async throws -> Void
    ) async throws {
      log.add("\(name) sends \(request.head.path ?? "") \(request.head.headerFields[.authorization] ?? "")")
      var request = request
      request.head.headerFields[.userAgent] = name
      if let authority { request.head.authority = authority }
      try await next.send(request) { response in
        let bytes = try await response.body.collect(upTo: 1000)
        log.add("\(name) receives \(String(decoding: bytes, as: UTF8.self))")
        try await receive(TransportResponse(head: response.head, body: ByteStream(bytes + Array(" ".utf8))))
      }
    }
  }

  /// Lines in the order in which they were added.
  final class Log: Sendable {
    private let state = Mutex<[String]>([])
    var lines: [String] { state.withLock(\.self) }
    func add(_ line: String) { state.withLock { $0.append(line) } }
  }

  private static let path =
    "/api/network/v1/enterprises/\(Samples.enterpriseID)/clients/connections/\(Samples.connectionID)"

  @Test("runs in order, the first outermost, and sees the exact bytes of both ways")
  func order() async throws {
    let log = Log()
    let transport = ScriptedTransport(body: Samples.json)
    let client = try Samples.client(
      transport, authorization: .bearer(BearerToken("abc")),
      middleware: [Recorder(name: "outer", log: log), Recorder(name: "inner", log: log)])
    #expect(try await client.send(Samples.operation).value.connection == Samples.connection)
    #expect(
      log.lines == [
        "outer sends \(Self.path) Bearer abc", "inner sends \(Self.path) Bearer abc",
        "inner receives \(Samples.json)", "outer receives \(Samples.json) ",
      ])
    #expect(transport.requests.map { $0.head.headerFields[.userAgent] } == ["inner"])
  }

  @Test("cannot send the credentials to another origin")
  func origin() async throws {
    let transport = ScriptedTransport(body: Samples.json)
    let middleware = Recorder(name: "m", log: Log(), authority: "evil.example.com")
    let client = try Samples.client(transport, middleware: [middleware])
    let error = await #expect(throws: GetClientConnection.CallError.self) {
      _ = try await client.send(Samples.operation)
    }
    let refused = TransportError(.invalidRequest, message: "middleware changed the origin of the request")
    #expect(error?.reason == .transport(refused))
    #expect(transport.requests.isEmpty)
  }

  @Test("cannot send a field with a control character, whatever the transport")
  func fieldValues() async throws {
    let transport = ScriptedTransport(body: Samples.json)
    let middleware = ScriptedMiddleware.changing {
      $0.head.headerFields.append(HTTPField(name: .userAgent, lenientValue: "canary\u{1}".utf8))
    }
    let client = try Samples.client(transport, middleware: [middleware])
    let error = await #expect(throws: GetClientConnection.CallError.self) {
      _ = try await client.send(Samples.operation)
    }
    let message = "the value of field User-Agent has characters that no field may have"
    #expect(error?.reason == .transport(TransportError(.invalidRequest, message: message)))
    #expect(transport.requests.isEmpty)
  }

  @Test("may refuse a response with an error of its own")
  func refusal() async throws {
    struct BadSignature: Error {}
    struct Verifier: Middleware {
      func send(
        _ request: TransportRequest, next: any HTTPTransport, receive: (TransportResponse) async throws -> Void
      ) async throws {
        try await next.send(request) { _ in throw BadSignature() }
      }
    }
    let client = try Samples.client(ScriptedTransport(body: Samples.json), middleware: [Verifier()])
    let error = await #expect(throws: GetClientConnection.CallError.self) {
      _ = try await client.send(Samples.operation)
    }
    #expect(error?.reason == .transport(TransportError(.other, message: "BadSignature")))
  }
}
