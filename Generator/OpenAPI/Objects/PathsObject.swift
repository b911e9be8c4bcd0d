import Diagnostics
package import NodeTree

/// A Paths Object: the API's paths, relative to its servers.
///
/// - SeeAlso: OpenAPI 3.1.1, section 4.8.8.
package struct PathsObject: ReadableObject {
  package let node: Node
  /// What each path template offers, in the order of the document; every template begins with `/`.
  package let items: OrderedMap<PathItemObject>

  /// Reads the paths.
  package init?(reading object: inout ObjectReader) {
    node = object.node
    var paths: [(key: Node, value: Node)] = []
    for (key, value) in object.takeRest() {
      if key.text.hasPrefix("/") {
        paths.append((key, value))
      } else {
        object.context.report(.pathTemplate, "a path must begin with '/', found \(key.summary)", at: key)
      }
    }
    items = object.map(of: paths)
  }
}
