@testable @_spi(Generated) import APIRuntime
import Testing

@Suite("Where an operation is served")
struct OperationServerTests {
  private enum Upload: ProbeMetadata {
    static let metadata = OperationMetadata(
      id: "upload", method: .get, path: "/x",
      server: OperationServer(
        checked: "https://files.example.com/v1", insteadOf: ["https://api.example.com", "https://eu.example.com/v1"]))
  }

  @Test(
    "is a place of its own for a client of the API's servers, and its client's for every other",
    arguments: [
      ("https://api.example.com/", nil, "https://files.example.com/v1/x"),
      ("https://eu.example.com/v1", nil, "https://files.example.com/v1/x"),
      ("http://localhost:8080/eu", nil, "http://localhost:8080/eu/x"),
      ("https://api.example.com", "https://proxy.example.com", "https://proxy.example.com/x"),
    ])
  func place(client: String, option: String?, url: String) async throws {
    let transport = ScriptedTransport(status: 204, type: nil, body: "")
    var options = ClientOptions()
    options.server = try option.map(Server.init(url:))
    _ = try await Samples.client(transport, server: client, options: options).send(Probe<Upload>())
    let head = try #require(transport.requests.first?.head)
    #expect("\(head.scheme ?? "")://\(head.authority ?? "")\(head.path ?? "")" == url)
  }

  private static let variables = ["region": "eu", "version": "v1", "path": "a/{region}"]

  @Test("is a URL with variables, each of which is read once")
  func template() throws {
    let server = try Server(template: "https://{region}.example.com/{version}", variables: Self.variables)
    #expect("\(server)" == "https://eu.example.com/v1")
    #expect(throws: ConfigurationError.self) { try Server(template: "https://a/{path}", variables: Self.variables) }
    #expect(throws: ConfigurationError.self) { try Server(template: "https://{none}/a", variables: Self.variables) }
  }

  @Test("is a path at an origin", arguments: ["https://a.example", "https://a.example/"])
  func relative(origin: String) throws {
    #expect(
      "\(try Server(origin: origin, template: "/{version}", variables: Self.variables))" == "https://a.example/v1")
    #expect(
      "\(try Server(origin: origin, template: "{version}/", variables: Self.variables))" == "https://a.example/v1")
    #expect("\(try Server(origin: origin, template: "/", variables: [:]))" == "https://a.example")
  }
}
