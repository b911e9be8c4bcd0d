@testable @_spi(Generated) import APIRuntime
import JSONCoding
import Synchronization
import Testing

@Suite("The pages of an operation")
struct PagesTests {
  /// A list of numbers in the shape of generated code, whose pages are found in one of the ways that there are.
  struct List: PagedOperation {
    enum Way: Hashable, Sendable { case cursor, number, offset, link }
    typealias Output = [Int64]
    typealias Failure = Never
    static let metadata = OperationMetadata(id: "list", method: .get, path: "/list")

    var way: Way
    var cursor: Int64?
    var number: Int32?

    func validate(_ validator: inout Validator) {}

    func encode(to request: inout OperationRequest) {
      request.appendPath("/list")
      request.appendQuery("cursor", cursor)
      request.appendQuery("number", number)
    }

    static func decode(
      _ response: borrowing OperationResponse
    ) throws(ResponseError) -> OperationOutcome<[Int64], Never> {
      response.status == 200 ? .success(try response.json()) : .undocumented
    }

    static func items(of page: [Int64]) -> [Int64] { page }

    func next(after page: Response<[Int64]>) -> NextPage<List>? {
      switch way {
      case .cursor: next(from: page.value.last, by: \.cursor)
      case .number: next(after: page, first: 1, by: \.number)
      case .offset: next(after: page, byOffset: \.number)
      case .link: next(byLinkOf: page)
      }
    }
  }

  /// A client of generated code.
  struct Client: GeneratedClient {
    var apiClient: APIClient
  }

  /// What reading all items sends, and what they are.
  private static func read(_ way: List.Way, _ answers: ScriptedTransport.Script...) async throws -> [String] {
    let transport = ScriptedTransport(answers)
    let client = Client(apiClient: try Samples.client(transport))
    var items: [Int64] = []
    for try await item in client.pages(of: List(way: way)).items { items.append(item) }
    return transport.requests.map { $0.head.path ?? "" } + ["\(items)"]
  }

  private static func page(_ body: String, link: String? = nil) -> ScriptedTransport.Script {
    var fields = HTTPFields()
    if let name = HTTPField.Name("Link") { fields[name] = link }
    return .status(200, fields: fields, body)
  }

  @Test("are found by a cursor, until there is none, or the same one again")
  func cursor() async throws {
    #expect(
      try await Self.read(.cursor, Self.page("[1,2]"), Self.page("[3]"), Self.page("[]"))
        == ["/list", "/list?cursor=2", "/list?cursor=3", "[1, 2, 3]"])
    #expect(
      try await Self.read(.cursor, Self.page("[7]"), Self.page("[7]")) == ["/list", "/list?cursor=7", "[7, 7]"])
  }

  @Test("are found by their number, and by the number of items before, until one is empty")
  func numbers() async throws {
    #expect(
      try await Self.read(.number, Self.page("[1]"), Self.page("[2]"), Self.page("[]"))
        == ["/list", "/list?number=2", "/list?number=3", "[1, 2]"])
    #expect(
      try await Self.read(.offset, Self.page("[1,2]"), Self.page("[3]"), Self.page("[]"))
        == ["/list", "/list?number=2", "/list?number=3", "[1, 2, 3]"])
  }

  @Test("are found by links, whose query is sent as it is")
  func links() async throws {
    let next = "</list?a=%20&p=2>; rel=\"prev next\"; title=\"a, b\", <https://evil.example/>; rel=other"
    #expect(
      try await Self.read(
        .link, Self.page("[1]", link: "<x>; rel=prev, \(next)"), Self.page("[2]", link: "<?p=3>; rel=next"),
        Self.page("[3]", link: "<https://app.example-test.com/list?p=4>;rel=\"next\""), Self.page("[4]"))
        == ["/list", "/list?a=%20&p=2", "/list?p=3", "/list?p=4", "[1, 2, 3, 4]"])
  }

  @Test(
    "are never somewhere else",
    arguments: [
      "https://evil.example/list?p=2", "https://app.example-test.com@evil.example/list", "/other?p=2",
      "//evil.example/list",
      "http://app.example-test.com/list?p=2",
    ])
  func elsewhere(link: String) async throws {
    let transport = ScriptedTransport(Self.page("[1]", link: "<\(link)>; rel=next"))
    let client = Client(apiClient: try Samples.client(transport))
    var iterator = client.pages(of: List(way: .link)).makeAsyncIterator()
    #expect(try await iterator.next()?.value == [1])
    let error = await #expect(throws: List.CallError.self) { try await iterator.next() }
    guard case .transport(let failure)? = error?.reason else { throw CancellationError() }
    #expect(failure.reason == .invalidRequest)
    #expect(transport.requests.count == 1)
    #expect(try await iterator.next() == nil)
  }
}
