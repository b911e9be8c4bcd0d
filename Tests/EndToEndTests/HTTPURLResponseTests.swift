import APIRuntime
import Foundation
import HTTPTypes
import Testing

@testable import URLSessionTransport

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

@Suite("The head of a response that URLSession read")
struct HTTPURLResponseTests {
  @Test("has at most 256 fields", arguments: [(256, true), (257, false), (70_000, false)])
  func fieldCount(count: Int, isAccepted: Bool) throws {
    let fields = Dictionary(uniqueKeysWithValues: (0..<count).map { ("x-\($0)", "1") })
    let url = try #require(URL(string: "https://api.example"))
    let response = HTTPURLResponse(url: url, statusCode: 200, httpVersion: nil, headerFields: fields)
    let head = HTTPResponse(try #require(response))
    #expect(head?.headerFields.count == (isAccepted ? count : nil))
  }
}
