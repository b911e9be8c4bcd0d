import APIRuntime
import JSONCoding

/// Answers with the request's target and fields as JSON.
struct Echo: HTTPTransport {
  func send(_ request: TransportRequest, receive: (TransportResponse) async throws -> Void) async throws {
    var echo: JSONObject = ["path": .string(request.head.path ?? "")]
    for field in request.head.headerFields { echo[field.name.canonicalName] = .string(field.value) }
    var head = HTTPResponse(status: .ok)
    head.headerFields[.contentType] = "application/json"
    try await receive(TransportResponse(head: head, body: ByteStream(JSONValue.object(echo).json)))
  }
}

// Reads rows, one JSON object a line, and writes what each is on the wire, or why it is not sent.
let client = APIClient(server: try Server(url: "https://a.example"), transport: Echo())
while let line = readLine() {
  guard let row = Row(try JSONValue(json: Array(line.utf8))) else {
    print("no row: \(line)")
    continue
  }
  do {
    print(try await client.send(row).value)
  } catch {
    print(error)
  }
}
