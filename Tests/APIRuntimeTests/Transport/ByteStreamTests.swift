import APIRuntime
import Testing

@Suite("Bodies as streams")
struct ByteStreamTests {
  @Test("bytes are one chunk, or none", arguments: [([], 0), ([1, 2, 3], 1)] as [([UInt8], Int)])
  func bytes(bytes: [UInt8], chunks: Int) async throws {
    var received: [ArraySlice<UInt8>] = []
    for try await chunk in ByteStream(bytes) { received.append(chunk) }
    #expect(received.count == chunks)
    #expect(received.flatMap(\.self) == bytes)
  }

  @Test("collecting stops at the limit", arguments: [(-1, false), (0, false), (2, false), (3, true), (4, true)])
  func collect(limit: Int, fits: Bool) async throws {
    let stream = ByteStream([1, 2, 3])
    if fits {
      #expect(try await stream.collect(upTo: limit) == [1, 2, 3])
    } else {
      let error = TransportError(.bodyTooLarge(limit: limit))
      await #expect(throws: error) { try await stream.collect(upTo: limit) }
    }
  }

  @Test("a body of bytes knows its length and can be sent again")
  func requestBody() async throws {
    let body = RequestBody([1, 2])
    #expect(body.length == 2)
    #expect(body.isReplayable)
    #expect(body.bytes == [1, 2])
    for _ in 1...2 { #expect(try await body.makeStream().collect(upTo: 9) == [1, 2]) }
  }

  @Test("a streamed body is made anew for every attempt")
  func streamedBody() async throws {
    let body = RequestBody(length: nil, isReplayable: true) { ByteStream([7]) }
    #expect(body.length == nil)
    #expect(body.bytes == nil)
    for _ in 1...2 { #expect(try await body.makeStream().collect(upTo: 9) == [7]) }
  }
}
