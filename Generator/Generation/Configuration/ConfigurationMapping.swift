internal import Diagnostics
internal import NodeTree
internal import OrderedCollections
internal import SwiftGeneration
internal import SwiftSource

/// A mapping of the configuration, each key of which is asked for by name; those that nobody asked for are errors.
struct ConfigurationMapping {
  private let node: Node
  private let name: String
  private var known: [String] = []

  /// What was found wrong so far.
  var diagnostics: Diagnostics

  /// Makes the reader of a mapping, or of an empty one when the node is none.
  init(_ node: Node, of name: String, reporting diagnostics: Diagnostics) {
    self.node = node
    self.name = name
    self.diagnostics = diagnostics
    if node.kind != .mapping { reportType(of: node, name, "a mapping") }
  }

  /// The string at a key; nil when the key is missing.
  mutating func string(_ key: String) -> Configured<String>? {
    take(key).flatMap { string(in: $0, of: "'\(key)'") }
  }

  /// The Swift identifier at a key; nil when the key is missing.
  mutating func name(_ key: String) -> Configured<String>? {
    guard let entry = string(key) else { return nil }
    if Identifier(validating: entry.value) != nil { return entry }
    diagnostics.report(.nameInvalid, "'\(entry.value)' is no Swift identifier", at: entry.location)
    return nil
  }

  /// The word at a key, which must be one of a few; nil when the key is missing.
  mutating func choice<Value: RawRepresentable<String> & CaseIterable>(_ key: String) -> Value? {
    guard let entry = string(key) else { return nil }
    if let value = Value(rawValue: entry.value) { return value }
    let known: String = Value.allCases.map(\.rawValue).joined(separator: "' or '")
    diagnostics.report(.configurationInvalid, "'\(key)' must be '\(known)'", at: entry.location)
    return nil
  }

  /// Whether the value at a key is `true`; nil when the key is missing.
  mutating func boolean(_ key: String) -> Bool? {
    guard let node = take(key) else { return nil }
    if node.kind == .scalar, case .boolean(let value)? = node.scalar { return value }
    reportType(of: node, "'\(key)'", "true or false")
    return nil
  }

  /// The integer at a key; nil when the key is missing.
  mutating func integer(_ key: String) -> Configured<Int>? {
    take(key).flatMap { integer(in: $0, of: "'\(key)'") }
  }

  /// The integers of the list at a key; none when the key is missing.
  mutating func integers(_ key: String) -> [Configured<Int>] {
    guard let node = take(key) else { return [] }
    guard node.kind == .sequence else {
      reportType(of: node, "'\(key)'", "a list")
      return []
    }
    return node.elements.compactMap { integer(in: $0, of: "'\(key)'") }
  }

  /// The mapping at a key; nil when the key is missing.
  mutating func mapping(_ key: String) -> Node? {
    take(key)
  }

  /// The strings at a key, by their keys; none when the key is missing.
  mutating func strings(_ key: String) -> GeneratorConfiguration.Entries<String> {
    take(key).map { strings(in: $0, of: "'\(key)'") } ?? [:]
  }

  /// The list of strings at a key; none when the key is missing.
  mutating func list(_ key: String) -> [Configured<String>] {
    take(key).map { list(in: $0, of: "'\(key)'") } ?? []
  }

  /// The mapping at a key, each value read by a function; none when the key is missing.
  mutating func entries<Value>(
    _ key: String, _ read: (String, Node, inout ConfigurationMapping) -> Value
  ) -> OrderedDictionary<String, Value> {
    guard let node = take(key) else { return [:] }
    guard node.kind == .mapping else {
      reportType(of: node, "'\(key)'", "a mapping")
      return [:]
    }
    var entries: OrderedDictionary<String, Value> = [:]
    for (key, value) in node.members { entries[key.text] = read("'\(key.text)'", value, &self) }
    return entries
  }

  /// The strings of a mapping, by their keys.
  mutating func strings(in node: Node, of name: String) -> GeneratorConfiguration.Entries<String> {
    guard node.kind == .mapping else {
      reportType(of: node, name, "a mapping")
      return [:]
    }
    var entries: GeneratorConfiguration.Entries<String> = [:]
    for (key, value) in node.members { entries[key.text] = string(in: value, of: "'\(key.text)'") }
    return entries
  }

  /// The strings of a list.
  mutating func list(in node: Node, of name: String) -> [Configured<String>] {
    guard node.kind == .sequence else {
      reportType(of: node, name, "a list")
      return []
    }
    return node.elements.compactMap { string(in: $0, of: name) }
  }

  /// Reports every key that nobody asked for.
  mutating func reportUnknownKeys() {
    guard node.kind == .mapping else { return }
    for (key, _) in node.members where !known.contains(key.text) {
      diagnostics.report(
        .configurationInvalid,
        "\(name) has no key '\(key.text)'; it may have \(known.map { "'\($0)'" }.joined(separator: ", "))",
        at: key.location)
    }
  }

  private mutating func take(_ key: String) -> Node? {
    known.append(key)
    return node.kind == .mapping ? node[key] : nil
  }

  private mutating func string(in node: Node, of name: String) -> Configured<String>? {
    guard node.kind == .scalar, case .string(let text)? = node.scalar else {
      reportType(of: node, name, "a string")
      return nil
    }
    return Configured(text, at: node.location)
  }

  private mutating func integer(in node: Node, of name: String) -> Configured<Int>? {
    guard node.kind == .scalar, case .integer(let digits)? = node.scalar, let value = Int(digits) else {
      reportType(of: node, "each of \(name)", "an integer")
      return nil
    }
    return Configured(value, at: node.location)
  }

  private mutating func reportType(of node: Node, _ name: String, _ expected: String) {
    diagnostics.report(.configurationInvalid, "\(name) must be \(expected)", at: node.location)
  }
}
