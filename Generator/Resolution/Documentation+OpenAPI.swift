import APIModel
import NodeTree
import OpenAPI

extension Documentation.External {
  /// Where there is more to read; nil when the description names no place.
  init?(_ object: ExternalDocumentationObject?) {
    guard let object, let url = object.url else { return nil }
    self.init(description: object.description, url: url)
  }
}

extension Documentation {
  /// The values of an `example`, and of `examples` when they are a list.
  static func examples(_ example: Node?, _ examples: Node?) -> [JSONLiteral] {
    let listed: [Node] = if let examples, examples.kind == .sequence { Array(examples.elements) } else { [] }
    return ((example.map { [$0] } ?? []) + listed).map(\.literal)
  }
}
