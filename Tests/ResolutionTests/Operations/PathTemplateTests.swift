import APIModel
import Testing

@Suite("OperationResolver: paths")
struct PathTemplateTests {
  private static func resolve(_ path: String) -> Resolving {
    Resolving(
      document: """
        openapi: 3.0.3
        info: {title: Test, version: '1'}
        paths:
          "\(path)": {get: {responses: {'200': {description: Done.}}}}

        """, "path"
    ) { $0.operations.first?.path }
  }

  @Test(
    "a path is text and the places of parameters",
    arguments: [
      ("/", ["literal \"/\""]),
      ("/a/{b}", ["literal \"/a/\"", "parameter \"b\""]),
      ("/{a}/{b}", ["literal \"/\"", "parameter \"a\"", "literal \"/\"", "parameter \"b\""]),
      ("/{a}{b}", ["literal \"/\"", "parameter \"a\"", "parameter \"b\""]),
      ("/{a}.json", ["literal \"/\"", "parameter \"a\"", "literal \".json\""]),
      ("/{a b}", ["literal \"/\"", "parameter \"a b\""]),
    ])
  func pieces(_ path: String, _ pieces: [String]) {
    let lines = pieces.map { "    - \($0)\n" }.joined()
    #expect(Self.resolve(path).dump == "path:\n  text: \"\(path)\"\n  pieces:\n" + lines)
  }

  @Test(
    "an operation whose path has braces that do not match is left out",
    arguments: [
      "/{", "/}", "/{}", "/{a", "/a}", "/{a{b}}", "/{a}}", "/{a}/{", "/{\u{301}a", "/{a}\u{301}/}",
    ])
  func braces(_ path: String) {
    let errors = Self.resolve(path).diagnostics.split(separator: "\n").filter { $0.hasSuffix("[operation-left-out]") }
    #expect(
      errors == [
        "api.yaml:4:3: warning: 'GET \(path)' is left out: every '{' of a path needs a name and a '}' behind it, "
          + "found \(path) [operation-left-out]"
      ])
  }

  @Test("an operation whose path names a parameter twice is left out")
  func twice() {
    let errors = Self.resolve("/{a}/{a}").diagnostics.split(separator: "\n").filter {
      $0.hasSuffix("[operation-left-out]")
    }
    #expect(
      errors == [
        "api.yaml:4:3: warning: 'GET /{a}/{a}' is left out: the path names 'a' twice [operation-left-out]"
      ])
  }
}
