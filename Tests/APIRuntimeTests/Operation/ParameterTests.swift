@testable @_spi(Generated) import APIRuntime
@_spi(Generated) import JSONCoding
import Testing

/// The rows of the table of examples in OpenAPI 3.0.4, section 4.7.12.4, and OpenAPI 3.1.1, section 4.8.12.5.
@Suite("A parameter")
struct ParameterTests {
  static let primitive = JSONValue.string("blue")
  static let array = JSONValue.array([.string("blue"), .string("black"), .string("brown")])
  static let object = JSONValue.object(["R": .number(100), "G": .number(200), "B": .number(150)])

  @Test(
    "is written in a path as the specification's table says",
    arguments: [
      (.matrix, false, "", ";color"), (.matrix, true, "", ";color"),
      (.matrix, false, primitive, ";color=blue"), (.matrix, true, primitive, ";color=blue"),
      (.matrix, false, array, ";color=blue,black,brown"),
      (.matrix, true, array, ";color=blue;color=black;color=brown"),
      (.matrix, false, object, ";color=R,100,G,200,B,150"), (.matrix, true, object, ";R=100;G=200;B=150"),
      (.label, false, primitive, ".blue"), (.label, true, primitive, ".blue"),
      (.label, false, array, ".blue,black,brown"), (.label, true, array, ".blue.black.brown"),
      (.label, false, object, ".R,100,G,200,B,150"), (.label, true, object, ".R=100.G=200.B=150"),
      (.simple, false, primitive, "blue"), (.simple, true, primitive, "blue"),
      (.simple, false, array, "blue,black,brown"), (.simple, true, array, "blue,black,brown"),
      (.simple, false, object, "R,100,G,200,B,150"), (.simple, true, object, "R=100,G=200,B=150"),
    ] as [(ParameterStyle, Bool, JSONValue, String)])
  func path(style: ParameterStyle, explode: Bool, value: JSONValue, text: String) {
    var request = OperationRequest(server: .root)
    request.appendPath("/")
    request.appendPathParameter("color", value, style: style, explode: explode)
    #expect(request.target == "/" + text)
    #expect(request.issues == [])
  }

  @Test(
    "is written in a query as the specification's table says",
    arguments: [
      (.form, false, "", "color="), (.form, true, "", "color="),
      (.form, false, primitive, "color=blue"), (.form, true, primitive, "color=blue"),
      (.form, false, array, "color=blue,black,brown"), (.form, true, array, "color=blue&color=black&color=brown"),
      (.form, false, object, "color=R,100,G,200,B,150"), (.form, true, object, "R=100&G=200&B=150"),
      (.spaceDelimited, false, array, "color=blue%20black%20brown"),
      (.spaceDelimited, false, object, "color=R%20100%20G%20200%20B%20150"),
      (.pipeDelimited, false, array, "color=blue%7Cblack%7Cbrown"),
      (.pipeDelimited, false, object, "color=R%7C100%7CG%7C200%7CB%7C150"),
      (.deepObject, true, object, "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150"),
    ] as [(ParameterStyle, Bool, JSONValue, String)])
  func query(style: ParameterStyle, explode: Bool, value: JSONValue, text: String) {
    var request = OperationRequest(server: .root)
    request.appendPath("/")
    request.appendQuery("color", value, style: style, explode: explode)
    #expect(request.target == "/?" + text)
    #expect(request.issues == [])
  }

  @Test(
    "is written in a field as it is",
    arguments: [
      (false, primitive, "blue"), (false, array, "blue,black,brown"), (true, array, "blue,black,brown"),
      (false, object, "R,100,G,200,B,150"), (true, object, "R=100,G=200,B=150"), (false, "", ""),
      (false, "a b%c, \"d\"", "a b%c, \"d\""),
    ] as [(Bool, JSONValue, String)])
  func header(explode: Bool, value: JSONValue, text: String) throws {
    var request = OperationRequest(server: .root)
    request.setHeader("X-Color", value, explode: explode)
    #expect(request.headerFields[try #require(HTTPField.Name("X-Color"))] == text)
    #expect(request.issues == [])
  }

  @Test(
    "is a cookie beside others",
    arguments: [
      (false, primitive, "color=blue; a=1"), (false, array, "color=blue,black,brown; a=1"),
      (true, array, "color=blue; color=black; color=brown; a=1"), (true, object, "R=100; G=200; B=150; a=1"),
      (true, "a;b=c", "color=a%3Bb%3Dc; a=1"),
    ] as [(Bool, JSONValue, String)])
  func cookie(explode: Bool, value: JSONValue, text: String) {
    var request = OperationRequest(server: .root)
    request.appendCookie("color", value, explode: explode)
    request.appendCookie("a", 1 as Int64)
    #expect(request.headerFields == HTTPFields([HTTPField(name: .cookie, value: text)]))
  }

  @Test(
    "has its text percent-encoded, but for reserved characters where those are allowed",
    arguments: [
      ("a b&c=d+e#f/g?h", false, "q=a%20b%26c%3Dd%2Be%23f%2Fg%3Fh"),
      ("a b&c=d+e#f/g?h", true, "q=a%20b%26c=d%2Be%23f/g?h"),
      ("%41%4", true, "q=%41%254"), ("%41", false, "q=%2541"), ("é[]", true, "q=%C3%A9%5B%5D"),
      (":/?@!$'()*,;", true, "q=:/?@!$'()*,;"), (":/?@!$'()*,;", false, "q=%3A%2F%3F%40%21%24%27%28%29%2A%2C%3B"),
    ])
  func encoding(value: String, allowReserved: Bool, query: String) {
    var request = OperationRequest(server: .root)
    request.appendQuery("q", value, allowReserved: allowReserved)
    #expect(request.target == "?" + query)
  }

  @Test("may be a number, a Boolean, a date, or nothing, and keeps its order")
  func kinds() {
    var request = OperationRequest(server: .root)
    request.appendQuery("z", 9_007_199_254_740_993 as Int64)
    request.appendQuery("a", 0.5)
    request.appendQuery("f", JSONNumber("0.10"))
    request.appendQuery("b", true)
    request.appendQuery("d", Date(timeIntervalSince1970: 0.5))
    request.appendQuery("n", nil as String?)
    request.appendQuery("u", JSONValue.null)
    request.appendQuery("e", [] as [String])
    request.appendQuery("o", ["x", nil] as [String?])
    request.appendQuery("j k", json: ["a": [1, 2]] as [String: [Int64]])
    #expect(
      request.target
        == "?z=9007199254740993&a=0.5&f=0.10&b=true&d=1970-01-01T00%3A00%3A00.500Z&o=x"
        + "&j%20k=%7B%22a%22%3A%5B1%2C2%5D%7D")
  }

  @Test("is JSON inside another value, and in brackets where the style has them")
  func nested() {
    let value: JSONValue = .object(["a": .array([.string("x"), .object(["b": .bool(true)])]), "c": .null])
    var request = OperationRequest(server: .root)
    request.appendQuery("q", value, style: .deepObject)
    request.appendQuery("q", value)
    #expect(
      request.target == "?q%5Ba%5D%5B0%5D=x&q%5Ba%5D%5B1%5D%5Bb%5D=true&a=%5B%22x%22%2C%7B%22b%22%3Atrue%7D%5D")
  }

  @Test("that cannot be sent is an issue")
  func issues() {
    var request = OperationRequest(server: .root)
    request.appendPathParameter("p", JSONValue.null)
    request.appendPathParameter("l", "", style: .label)
    request.appendQuery("q", Double.nan)
    request.setHeader("H", "a\r\nb")
    request.setHeader("H H", "a")
    #expect(
      request.issues.map { "\($0.part) \($0.pointer) \($0.keyword)" } == [
        "path /p segment", "path /l segment", "query /q encoding", "header /H fieldValue", "header /H H fieldName",
      ])
    #expect(request.headerFields == [:])
  }
}
