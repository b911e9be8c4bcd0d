import APIRuntime
import Testing

@Suite("A transport gets a URL that needs no repair, or none")
struct TransportRequestTargetTests {
  static func request(
    scheme: String? = "https", authority: String? = "api.example", path: String? = "/", fields: HTTPFields = [:]
  ) -> TransportRequest {
    TransportRequest(
      head: HTTPRequest(method: .get, scheme: scheme, authority: authority, path: path, headerFields: fields),
      connectTimeout: .seconds(1), deadline: .now, maximumBodyBytes: 0)
  }

  @Test(
    "the parts, unchanged",
    arguments: ["/", "//", "/a%2Fb/%C3%A9;x?y=%20&z=a/../b?", "/.a/b./...", "/!$&'()*+,-.:;=@_~"])
  func url(path: String) throws {
    #expect(try Self.request(path: path).checkedURL() == "https://api.example\(path)")
  }

  @Test("the authorities that there are", arguments: ["localhost", "127.0.0.1:80", "[::1]:3080", "a-b.example:443"])
  func authority(authority: String) throws {
    let request = Self.request(scheme: "http", authority: authority)
    #expect(try request.checkedURL() == "http://\(authority)/")
  }

  static let unsendable: [TransportRequest] = [
    request(scheme: nil), request(scheme: "HTTPS"), request(scheme: "file"), request(authority: nil),
    request(authority: ""),
    request(authority: "user@api.example"), request(authority: "a/b"), request(authority: "a?b"),
    request(authority: "a b"),
    request(authority: "a#b"), request(path: nil), request(path: ""), request(path: "*"), request(path: "a"),
    request(path: "/a b"), request(path: "/a#b"), request(path: "/é"), request(path: "/\""), request(path: "/<"),
    request(path: "/\\"), request(path: "/{a}"), request(path: "/."), request(path: "/a/.."),
    request(path: "/../a?b"), request(path: "/a/%2e%2E/b"), request(path: "/.%2e"),
    request(path: "/a%2f..%2fb"), request(path: "/%2e%5ca"),
    request(fields: HTTPFields([HTTPField(name: .accept, lenientValue: [0x61, 0x01])])),
    request(fields: HTTPFields([HTTPField(name: .accept, lenientValue: [0x61, 0x7F])])),
  ]

  @Test("what a library would have to repair", arguments: unsendable)
  func refused(request: TransportRequest) {
    let error = #expect(throws: TransportError.self) { try request.checkedURL() }
    #expect(error?.reason == .invalidRequest)
  }
}
