internal import Diagnostics
internal import NodeTree
internal import SwiftGeneration

/// Reads what the configuration says about the pages of one operation.
struct PaginationReader {
  /// The name of the operation as messages show it.
  private let name: String

  /// Makes a reader of the entry of an operation.
  init(of name: String) {
    self.name = name
  }

  /// The entry; what is wrong with it is reported.
  func read(_ node: Node, reporting outer: inout ConfigurationMapping) -> Configured<Pagination> {
    var reader = ConfigurationMapping(node, of: name, reporting: outer.diagnostics)
    let items: [String] = Self.path(reader.string("items")?.value)
    let continuations: [Pagination.Continuation] = continuations(&reader)
    reader.reportUnknownKeys()
    if node.kind == .mapping, continuations.count != 1 {
      reader.diagnostics.report(
        .configurationInvalid,
        "\(name) needs one of 'cursor' with 'next', 'page', 'offset' and 'link: true'", at: node.location)
    }
    outer.diagnostics = reader.diagnostics
    return Configured(Pagination(continuations.first ?? .link, items: items), at: node.location)
  }

  private func continuations(_ reader: inout ConfigurationMapping) -> [Pagination.Continuation] {
    var continuations: [Pagination.Continuation] = []
    let member: Configured<String>? = reader.string("next")
    if let parameter = reader.string("cursor") {
      if member == nil {
        reader.diagnostics.report(
          .configurationInvalid, "'cursor' needs 'next', the member of a page that says it", at: parameter.location)
      }
      continuations.append(.cursor(parameter: parameter.value, member: Self.path(member?.value)))
    } else if let member {
      reader.diagnostics.report(
        .configurationInvalid, "'next' needs 'cursor', the parameter that takes it", at: member.location)
    }
    let first: Int = reader.integer("first")?.value ?? 1
    if let parameter = reader.string("page") {
      continuations.append(.number(parameter: parameter.value, first: first))
    }
    if let parameter = reader.string("offset") { continuations.append(.offset(parameter: parameter.value)) }
    if reader.boolean("link") == true { continuations.append(.link) }
    return continuations
  }

  /// The names in `meta.next`.
  private static func path(_ text: String?) -> [String] {
    (text ?? "").split(separator: ".").map(String.init)
  }
}
