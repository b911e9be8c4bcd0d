@testable @_spi(Generated) import APIRuntime
import Foundation
import Testing

@Suite("Content that is sent")
struct BinaryContentTests {
  /// A form with a file between two texts.
  struct Form: APIForm {
    var file: FormFile

    func validate(_ validator: inout Validator) {}

    func encode(to form: inout MultipartEncoder) {
      form.append("a", "1")
      form.append("file", file)
      form.append("b", "2")
    }
  }

  /// Gives `body` the path of a file that holds some bytes.
  private static func withFile<Result>(
    of bytes: [UInt8], _ body: (String) async throws -> Result
  ) async throws -> Result {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent("content-\(UUID().uuidString).bin")
    try Data(bytes).write(to: url)
    defer { try? FileManager.default.removeItem(at: url) }
    return try await body(url.path)
  }

  private static func bytes(of body: RequestBody?) async throws -> [UInt8] {
    try await body?.makeStream().collect(upTo: .max) ?? []
  }

  @Test("is what a file holds, in pieces", arguments: [0, 1, 65_536, 200_001])
  func file(count: Int) async throws {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    try await Self.withFile(of: bytes) { path in
      let content = try BinaryContent(contentsOfFile: path)
      #expect(content.length == Int64(count))
      let body = RequestBody([content])
      #expect(body.length == Int64(count) && body.isReplayable && body.bytes == nil)
      var read: [UInt8] = []
      for try await chunk in body.makeStream() {
        #expect(chunk.count <= FileChunks.chunkSize)
        read += chunk
      }
      #expect(read == bytes)
      #expect(try await Self.bytes(of: body) == bytes, "once more")
    }
  }

  @Test("is no file that cannot be read, nor a folder")
  func unreadable() {
    #expect(throws: FileError(.unreadable(errno: ENOENT), path: "/no/such/file")) {
      try BinaryContent(contentsOfFile: "/no/such/file")
    }
    #expect(throws: FileError(.notRegular, path: "/")) { try BinaryContent(contentsOfFile: "/") }
  }

  @Test("is no file that has become shorter")
  func shortened() async throws {
    try await Self.withFile(of: [1, 2, 3]) { path in
      let body = RequestBody([try BinaryContent(contentsOfFile: path)])
      try Data([1]).write(to: URL(fileURLWithPath: path))
      await #expect(throws: FileError(.shortened, path: path)) { try await Self.bytes(of: body) }
    }
  }

  @Test("is a stream, which can be sent again when it says so", arguments: [true, false])
  func stream(isReplayable: Bool) async throws {
    let content = BinaryContent(length: nil, isReplayable: isReplayable) { ByteStream([7, 8]) }
    let body = RequestBody([content, [9]])
    #expect(body.length == nil && body.isReplayable == isReplayable && body.bytes == nil)
    #expect(try await Self.bytes(of: body) == [7, 8, 9])
    #expect(content == content)
    #expect(content != BinaryContent(length: nil, isReplayable: isReplayable) { ByteStream([7, 8]) })
  }

  @Test("stands among the parts of a form, and is not in memory with them")
  func form() async throws {
    try await Self.withFile(of: Array("content".utf8)) { path in
      var streamed = OperationRequest(server: try Server(url: "https://a.example"), makeBoundary: { "B" })
      streamed.setBody(multipart: Form(file: try FormFile(contentsOfFile: path, contentType: "text/plain")))
      var inMemory = OperationRequest(server: try Server(url: "https://a.example"), makeBoundary: { "B" })
      let name = try #require(path.split(separator: "/").last.map(String.init))
      inMemory.setBody(
        multipart: Form(file: FormFile(Array("content".utf8), filename: name, contentType: "text/plain")))
      let expected = try #require(inMemory.body?.bytes)
      #expect(streamed.body?.bytes == nil)
      #expect(streamed.body?.length == Int64(expected.count))
      #expect(try await Self.bytes(of: streamed.body) == expected)
    }
  }

  @Test("shows its size, and nothing else")
  func description() {
    #expect("\(BinaryContent(Array("secret".utf8)))" == "6 bytes")
    #expect(Channels.leaks(of: "115", from: BinaryContent([115, 115, 115])).isEmpty)
  }
}
