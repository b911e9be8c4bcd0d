@_spi(Generated) @testable import APIRuntime
import JSONCoding

/// The schemas of a document by their URIs.
struct SchemaIndex {
  /// A schema in its place.
  struct Entry {
    /// The schema.
    let value: JSONValue
    /// The URI that references in it are relative to, before its own `$id`.
    let base: String
    /// Where it is in the document.
    let location: String
  }

  /// The schemas by their absolute URIs, each of which has a fragment.
  private(set) var entries: [String: Entry] = [:]
  /// The absolute URIs of all references.
  private(set) var references: [String] = []
  /// The URI of the document.
  let rootBase = "test:///document"

  private static let schemaKeywords = [
    "items", "contains", "unevaluatedItems", "additionalProperties", "propertyNames", "unevaluatedProperties", "not",
    "if", "then", "else",
  ]
  private static let listKeywords = ["prefixItems", "allOf", "anyOf", "oneOf"]
  private static let mapKeywords = ["$defs", "definitions", "properties", "patternProperties", "dependentSchemas"]

  /// Walks a document.
  init(_ document: JSONValue) {
    walk(document, base: rootBase, roots: [(rootBase, "")], pointer: "")
  }

  /// The URI that references in a schema are relative to.
  static func base(of value: JSONValue, in base: String) -> String {
    value["$id"]?.string.map { resolve($0, against: base) } ?? base
  }

  private mutating func walk(
    _ value: JSONValue, base: String, roots: [(uri: String, pointer: String)], pointer: String
  ) {
    let own = Self.base(of: value, in: base)
    let roots = own == base ? roots : roots + [(own, pointer)]
    let entry = Entry(value: value, base: base, location: "#" + pointer)
    for root in roots { entries[root.uri + "#" + pointer.dropFirst(root.pointer.count)] = entry }
    for keyword in ["$anchor", "$dynamicAnchor"] {
      if let anchor = value[keyword]?.string { entries[own + "#" + anchor] = entry }
    }
    for keyword in ["$ref", "$dynamicRef"] {
      guard let reference = value[keyword]?.string else { continue }
      references.append(Self.resolve(reference, against: own, keepsFragment: true))
    }
    for (keyword, child) in value.members {
      walkChildren(of: keyword, child, base: own, roots: roots, pointer: pointer + "/" + escape(keyword))
    }
  }

  private mutating func walkChildren(
    of keyword: String, _ child: JSONValue, base: String, roots: [(uri: String, pointer: String)], pointer: String
  ) {
    if Self.schemaKeywords.contains(keyword) { walk(child, base: base, roots: roots, pointer: pointer) }
    if Self.listKeywords.contains(keyword) {
      for (index, schema) in child.elements.enumerated() {
        walk(schema, base: base, roots: roots, pointer: "\(pointer)/\(index)")
      }
    }
    if Self.mapKeywords.contains(keyword) {
      for (name, schema) in child.members {
        walk(schema, base: base, roots: roots, pointer: "\(pointer)/\(escape(name))")
      }
    }
    // References may lead to schemas in places that no keyword knows.
    if !(Self.schemaKeywords + Self.listKeywords + Self.mapKeywords + ["enum", "const"]).contains(keyword),
      case .object = child
    {
      walk(child, base: base, roots: roots, pointer: pointer)
    }
  }

  private func escape(_ name: String) -> String {
    name.replacing("~", with: "~0").replacing("/", with: "~1")
  }

  /// The absolute URI of a reference, in the parts that the suite has; with a fragment if that is kept.
  static func resolve(_ reference: String, against base: String, keepsFragment: Bool = false) -> String {
    let parts = reference.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let fragment = parts.count > 1 ? unescape(String(parts[1])) : ""
    let path = parts.first.map(String.init) ?? ""
    let absolute: String
    if path.isEmpty {
      absolute = base
    } else if path.contains(":") {
      absolute = path
    } else if path.hasPrefix("/") {
      absolute = origin(of: base) + path
    } else {
      absolute = (base.lastIndex(of: "/").map { String(base[...$0]) } ?? "") + path
    }
    return keepsFragment ? absolute + "#" + fragment : absolute
  }

  private static func origin(of uri: String) -> String {
    guard let colon = uri.firstRange(of: "://") else { return "" }
    let end = uri[colon.upperBound...].firstIndex(of: "/") ?? uri.endIndex
    return String(uri[..<end])
  }

  private static func unescape(_ fragment: String) -> String {
    var bytes: [UInt8] = []
    var rest = Substring(fragment)
    while let character = rest.popFirst() {
      if character == "%", let byte = UInt8(rest.prefix(2), radix: 16) {
        bytes.append(byte)
        rest = rest.dropFirst(2)
      } else {
        bytes += character.utf8
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
