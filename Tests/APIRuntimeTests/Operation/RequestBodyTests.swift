@testable @_spi(Generated) import APIRuntime
@_spi(Generated) import JSONCoding
import Testing

@Suite("The body of a request")
struct RequestBodyTests {
  /// A form with a file.
  struct Upload: APIForm {
    var name: String
    var tags: [String]?
    var meta: JSONValue?
    var file: FormFile?

    func validate(_ validator: inout Validator) {}

    func encode(to form: inout MultipartEncoder) {
      form.append("na\"me", name)
      form.append("tags", tags)
      form.append("meta", meta)
      form.append("file", file, contentType: "image/png")
    }
  }

  /// An object with a member that is sent in responses only.
  struct Thing: JSONConvertible {
    var isNull: Bool

    static func decode(from reader: inout JSONReader) throws(JSONSyntaxError) -> Thing? { nil }

    func write(to writer: inout JSONWriter) {
      writer.beginObject()
      writer.write(readOnly: "id", "7")
      writer.write(readOnly: "size", 7 as Int64?)
      writer.writeNullable(readOnly: "none", nil as String?)
      writer.write("name", isNull ? nil : "a")
      writer.endObject()
    }
  }

  private static func sent(_ write: (inout OperationRequest) -> Void) -> [String] {
    var request = OperationRequest(server: .root, makeBoundary: { "B" })
    write(&request)
    return [
      request.headerFields[.contentType] ?? "-", request.body?.bytes.map { String(decoding: $0, as: UTF8.self) } ?? "-",
    ]
      + request.issues.map { "\($0.part) \($0.pointer) \($0.keyword)" }
  }

  @Test("is JSON without what responses alone have, text or bytes, under its media type")
  func plain() {
    #expect(Self.sent { $0.setBody(json: Thing(isNull: false)) } == ["application/json", #"{"name":"a"}"#])
    #expect(Self.sent { $0.setBody(json: Thing(isNull: true), contentType: "a/b+json") } == ["a/b+json", "{}"])
    #expect(Self.sent { $0.setBody(text: "é", contentType: "text/plain") } == ["text/plain", "é"])
    #expect(Self.sent { $0.setBody(content: [65], contentType: "image/png") } == ["image/png", "A"])
    #expect(Self.sent { $0.setBody(json: nil as String?) } == ["-", "-"])
    #expect(Self.sent { $0.setBody(json: Double.infinity) } == ["-", "-", "body  encoding"])
  }

  @Test("is the JSON null where that is said, which is not the same as no body")
  func null() {
    #expect(Self.sent { $0.setNullableBody(json: nil as Thing?) } == ["application/json", "null"])
    #expect(Self.sent { $0.setNullableBody(json: "a", contentType: "a/b+json") } == ["a/b+json", "\"a\""])
    #expect(Self.sent { $0.setBody(json: Nullable<String>.null) } == ["application/json", "null"])
    #expect(Self.sent { $0.setBody(json: Nullable.value("a")) } == ["application/json", "\"a\""])
    #expect(Self.sent { $0.setBody(json: nil as Nullable<String>?) } == ["-", "-"])
  }

  @Test(
    "has the media type that the content says, within the one that is described",
    arguments: [
      ("image/*", "image/png", "image/png"), ("image/*", "Image/PNG; q=1", "Image/PNG; q=1"),
      ("image/png", "image/png; q=1", "image/png; q=1"), ("*/*", nil, "application/octet-stream"),
      ("application/*", nil, "application/octet-stream"), ("application/pdf; v=1", nil, "application/pdf; v=1"),
      ("application/*+zip", "application/a+zip", "application/a+zip"),
      // Outside of it, none at all, or none that a field can hold.
      ("image/*", "text/plain", nil), ("image/png", "image/gif", nil), ("image/*", nil, nil), ("image/*", "image", nil),
      ("application/*+zip", nil, nil), ("text/*", nil, nil), ("application/vnd.*", nil, nil),
      ("application/vnd.*", "application/vnd.x", "application/vnd.x"), ("application/vnd.*", "application/x", nil),
      ("image/*", "image/*", nil), ("*/*", "*/*", nil), ("image/*", "image/pn*", nil), ("*/*", "a/b\r\nc: d", nil),
      ("*/*", "", nil),
    ] as [(StaticString, String?, String?)])
  func mediaType(_ described: StaticString, _ own: String?, _ sent: String?) {
    let content = BinaryContent([65], contentType: own)
    #expect(
      Self.sent { $0.setBody(content: content, contentType: described) }
        == (sent.map { [$0, "A"] } ?? ["-", "-", "body  mediaType"]))
  }

  @Test("that is not in the range says which one it must be in")
  func mediaTypeMessage() {
    var request = OperationRequest(server: .root)
    request.setBody(content: [65], contentType: "image/*")
    request.setBody(content: BinaryContent([65], contentType: "text/plain"), contentType: "image/*")

    #expect(
      request.issues.map(\.description) == [
        "body: must have a contentType in image/*, found nothing",
        "body: must have a contentType in image/*, found text/plain",
      ])
  }

  @Test("is a form of texts, in which lists are repeated and objects are JSON unless a style is given")
  func form() {
    let type = "application/x-www-form-urlencoded"
    let value: JSONValue = .object([
      "a b": .string("c d~*&é"), "n": .null, "l": .array([.number(1), .string("x")]),
      "o": .object(["k": .array([.bool(true)])]),
    ])
    #expect(
      Self.sent { $0.setBody(form: value) }
        == [type, "a+b=c+d%7E*%26%C3%A9&l=1&l=x&o=%7B%22k%22%3A%5Btrue%5D%7D"])
    #expect(
      Self.sent {
        $0.setBody(form: value, fields: ["l": .style(.form, explode: false), "o": .style(.deepObject), "a b": .json])
      } == [type, "a+b=%22c+d%7E*%26%C3%A9%22&l=1,x&o%5Bk%5D%5B0%5D=true"])
    #expect(Self.sent { $0.setBody(form: [1] as [Int64]) } == ["-", "-", "body  type"])
  }

  @Test(
    "has files of the media types that they say, within those that are described",
    arguments: [
      ("image/*", "image/png", "image/png"), ("image/png, image/jpeg", "image/jpeg", "image/jpeg"),
      ("image/png", nil, "image/png"), (nil, "text/csv", "text/csv"), (nil, nil, "application/octet-stream"),
      ("image/*, application/pdf", "application/pdf", "application/pdf"),
      ("image/png ,\timage/jpeg", "image/jpeg", "image/jpeg"),
      // Outside of them, or one of several that nobody chose.
      ("image/png", "image/gif", nil), ("image/*", nil, nil), ("image/png, image/jpeg", nil, nil),
      ("image/png,image/jpeg", "image/gif", nil), (nil, "a/b\r\nc: d", nil),
    ] as [(String?, String?, String?)])
  func fileTypes(_ described: String?, _ own: String?, _ sent: String?) {
    var encoder = MultipartEncoder(boundary: "B")
    encoder.append("f", FormFile([65], contentType: own), contentType: described)

    let limit = described ?? "*/*"
    #expect(
      encoder.issues.map(\.description)
        == (sent == nil ? ["/f: must have a contentType in \(limit), found \(SingleLine(own ?? "nothing"))"] : []))
    let head = "--B\r\nContent-Disposition: form-data; name=\"f\"; filename=\"f\"\r\nContent-Type: "
    #expect(
      String(decoding: encoder.finish().bytes ?? [], as: UTF8.self)
        == (sent.map { "\(head)\($0)\r\n\r\nA\r\n" } ?? "") + "--B--\r\n")
  }

  @Test("is a form of parts, each with a name that ends nothing")
  func multipart() {
    let upload = Upload(
      name: "ä", tags: ["x", "y"], meta: .object(["a": .number(1)]),
      file: FormFile([0x89, 0x50].map { $0 & 0x7F }, filename: "a\"\r\n.png"))
    let head = "--B\r\nContent-Disposition: form-data; name="
    #expect(
      Self.sent { $0.setBody(multipart: upload) } == [
        "multipart/form-data; boundary=B",
        "\(head)\"na%22me\"\r\n\r\nä\r\n\(head)\"tags\"\r\n\r\nx\r\n\(head)\"tags\"\r\n\r\ny\r\n"
          + "\(head)\"meta\"\r\nContent-Type: application/json\r\n\r\n{\"a\":1}\r\n"
          + "\(head)\"file\"; filename=\"a%22%0D%0A.png\"\r\nContent-Type: image/png\r\n\r\n\u{9}P\r\n--B--\r\n",
      ])
    let bad = Upload(name: "a", file: FormFile([], contentType: "a\r\nb"))
    #expect(Self.sent { $0.setBody(multipart: bad) }.last == "body /file mediaType")
  }

  /// An operation with a parameter and a body.
  struct PutThing: APIOperation {
    typealias Output = String
    enum Failure: Hashable, Sendable {}
    static let metadata = OperationMetadata(id: "putThing", method: .put, path: "/things")
    var page: Int64?
    var body: [String]

    func validate(_ validator: inout Validator) {
      validator.check(body, ArrayConstraint(minItems: 1), at: .body)
    }

    func encode(to request: inout OperationRequest) {
      request.appendPath("/things")
      request.appendQuery("page", page)
      request.accept("text/plain", "text/*")
      request.setBody(json: body)
    }

    static func decode(
      _ response: borrowing OperationResponse
    ) throws(ResponseError) -> OperationOutcome<String, Failure> {
      .success(try response.string())
    }
  }

  @Test("is sent behind the head, unless it breaks the description")
  func sent() async throws {
    let transport = ScriptedTransport(type: "text/plain", body: "done")
    let client = try Samples.client(transport)
    #expect(try await client.send(PutThing(page: 2, body: ["a"])).value == "done")
    let request = try #require(transport.requests.first)
    #expect(request.head.path == "/things?page=2")
    #expect(request.head.headerFields[.contentType] == "application/json")
    #expect(request.head.headerFields[.accept] == "text/plain, text/*")
    #expect(request.body?.bytes == Array(#"["a"]"#.utf8))
    let error = await #expect(throws: PutThing.CallError.self) { try await client.send(PutThing(body: [])) }
    guard case .invalidRequest(let issues)? = error?.reason else { return #expect(Bool(false)) }
    #expect(issues.map { "\($0.part) \($0.pointer) \($0.keyword)" } == ["body  minItems"])
    #expect(transport.requests.count == 1)
  }

  @Test("has another boundary each time")
  func boundary() {
    #expect(MultipartEncoder.randomBoundary() != MultipartEncoder.randomBoundary())
  }
}
