import Diagnostics
import NodeTree

extension OpenAPIVersion {
  /// The version that a document says it follows; nil when it says none that can be read, which is reported.
  init?(ofDocument root: Node, reporting diagnostics: inout Diagnostics) {
    guard root.kind == .mapping else {
      let message = "an OpenAPI document must be an object, found \(root.summary)"
      diagnostics.report(.documentVersion, message, at: root.location)
      return nil
    }
    if let swagger = root["swagger"] {
      let message = """
        this is a Swagger \(swagger.text) document, which is not supported: \
        convert it to OpenAPI 3.0, for example with the converter at converter.swagger.io
        """
      diagnostics.report(.documentVersion, message, at: swagger.location)
      return nil
    }
    guard let openapi = root["openapi"] else {
      diagnostics.report(.documentVersion, "'openapi' is missing: add the version, such as 3.1.1", at: root.location)
      return nil
    }
    self.init(openapi, reporting: &diagnostics)
  }

  /// The version that a file says it follows; nil when it does not say, or none that can be read: most files that a
  /// description refers to are parts of a document.
  init?(ofPart root: Node) {
    guard let openapi = root["openapi"] else { return nil }
    self.init(openapi.text)
  }

  /// The version that the value of `openapi` stands for.
  private init?(_ openapi: Node, reporting diagnostics: inout Diagnostics) {
    if let version = OpenAPIVersion(openapi.text) {
      self = version
      return
    }
    let message = "'openapi' must be a version of 3.0, 3.1 or 3.2, such as 3.1.1, found \(openapi.summary)"
    diagnostics.report(.documentVersion, message, at: openapi.location)
    return nil
  }

  /// The version that a text names, with or without its patch number.
  private init?(_ text: String) {
    let parts: [Substring] = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 3 else { return nil }
    self.init(rawValue: parts.prefix(2).joined(separator: "."))
  }
}
