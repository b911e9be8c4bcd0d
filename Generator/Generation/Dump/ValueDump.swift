internal import Diagnostics
internal import NodeTree

/// A value as indented lines of `name: value`, so that a test or a person can look at what one phase passes on.
struct ValueDump {
  /// The lines so far.
  private(set) var text = ""

  /// Appends a value under a name.
  mutating func append(_ value: Any, named name: String, depth: Int = 0) {
    let mirror = Mirror(reflecting: value)
    if mirror.displayStyle == .optional {
      if let wrapped = mirror.children.first { append(wrapped.value, named: name, depth: depth) }
      return
    }
    guard let line = line(for: value, mirror) else {
      appendLine("\(name):\(suffix(of: value, mirror))", depth)
      for (index, child) in mirror.children.enumerated() {
        append(child.value, named: child.label ?? "\(index)", depth: depth + 1)
      }
      return
    }
    if !line.isEmpty { appendLine("\(name): \(line)", depth) }
  }

  private mutating func appendLine(_ line: String, _ depth: Int) {
    text += String(repeating: "  ", count: depth) + line + "\n"
  }

  /// What a leaf looks like; empty for one that says nothing, nil for a value with parts.
  private func line(for value: Any, _ mirror: Mirror) -> String? {
    switch value {
    case let text as String: "\"\(text)\""
    case let location as SourceLocation: "\(location.file):\(location.line):\(location.column) \(location.pointer)"
    case let node as Node: "node \(node.location.line):\(node.location.column)"
    case let name as any CustomStringConvertible where mirror.displayStyle != .collection: "\(name)"
    default: mirror.children.isEmpty ? (mirror.displayStyle == .enum ? "\(value)" : "") : nil
    }
  }

  private func suffix(of value: Any, _ mirror: Mirror) -> String {
    mirror.displayStyle == .enum ? "" : mirror.displayStyle == .collection ? " (\(mirror.children.count))" : ""
  }
}
