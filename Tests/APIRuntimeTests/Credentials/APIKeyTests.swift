@testable import APIRuntime
import Testing

@Suite("A credential that is no token")
struct APIKeyTests {
  private static func authorized(_ authorization: Authorization, path: String = "/a") -> HTTPRequest {
    var head = HTTPRequest(method: .get, scheme: "https", authority: "a.example", path: path)
    switch Credentials(authorization) {
    case .basic(let credentials): credentials.authorize(&head)
    case .key(let key): key.authorize(&head)
    case .none, .fixed, .provided, .schemes, .all: break
    }
    return head
  }

  @Test("is a key in a field, the query or a cookie")
  func places() throws {
    let field = Self.authorized(.apiKey(try APIKey("k 1", in: .header("X-Key"))))
    #expect(field.headerFields[try #require(HTTPField.Name("X-Key"))] == "k 1")
    #expect(Self.authorized(.apiKey(try APIKey("a&b", in: .query("k[]")))).path == "/a?k%5B%5D=a%26b")
    #expect(Self.authorized(.apiKey(try APIKey("c", in: .query("k"))), path: "/a?b=1").path == "/a?b=1&k=c")
    #expect(Self.authorized(.apiKey(try APIKey("c", in: .cookie("k")))).headerFields[.cookie] == "k=c")
  }

  @Test(
    "is no key with characters that its place cannot hold",
    arguments: [
      ("", .header("K")), ("a\n", .header("K")), (" a", .header("K")), ("a", .header("K K")), ("", .query("k")),
      ("a;b", .cookie("k")), ("a b", .cookie("k")), ("é", .cookie("k")),
    ] as [(String, APIKey.Place)])
  func refused(key: String, place: APIKey.Place) {
    let error = #expect(throws: ConfigurationError.self) { try APIKey(key, in: place) }
    #expect(error?.reason == .invalidAPIKey)
  }

  @Test(
    "is a user name and a password in base64",
    arguments: [
      ("Aladdin", "open sesame", "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="), ("", "", "Basic Og=="),
      ("test", "123£", "Basic dGVzdDoxMjPCow=="), ("ab", "c", "Basic YWI6Yw=="), ("ab", "cd", "Basic YWI6Y2Q="),
      ("ab", "cde", "Basic YWI6Y2Rl"),
    ])
  func basic(username: String, password: String, field: String) throws {
    let credentials = try BasicCredentials(username: username, password: password)
    #expect(Self.authorized(.basic(credentials)).headerFields[.authorization] == field)
    #expect("\(credentials)".contains(field.dropFirst(6)) == false)
  }

  @Test(
    "is no user name with a colon, and nothing with a line break",
    arguments: [("a:b", ""), ("a\n", ""), ("", "\r")])
  func refusedBasic(username: String, password: String) {
    let error = #expect(throws: ConfigurationError.self) {
      try BasicCredentials(username: username, password: password)
    }
    #expect(error?.reason == .invalidBasicCredentials)
  }
}
