import Testing

@testable import Resolution

@Suite("MediaTypeName")
struct MediaTypeNameTests {
  @Test(
    "JSON is known by its type or suffix, whatever the case and the parameters",
    arguments: [
      ("application/json", true), ("Application/JSON", true), ("application/json; charset=utf-8", true),
      ("application/json ;charset=utf-8", true), ("application/problem+json", true), ("application/jsonl", false),
      ("application/xml", false), ("text/plain", false), ("*/*", false), ("", false), ("text/plain; a=+json", false),
      ("+json", false), ("a b/c+json", false), ("a/b/c+json", false),
    ])
  func isJSON(_ name: String, _ isJSON: Bool) {
    #expect(MediaTypeName(name).isJSON == isJSON)
  }
}
