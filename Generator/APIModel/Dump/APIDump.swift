import Diagnostics

/// Writes an API, or a part of it, as indented text: what it says, and where the description says it.
///
/// For `generate dump model` and for tests; the form is not stable. What is absent, false or empty is left out.
package enum APIDump {
  /// The text of a value under a name, ending with a newline; empty for a value that says nothing.
  package static func text(of value: some Sendable, named name: String) -> String {
    lines(of: value, named: name + ":").map { $0 + "\n" }.joined()
  }

  // Only reflection lets one function know the fields of every value, and it gives them as `Any`.

  private static func lines(of value: Any, named name: String) -> [String] {
    let mirror = Mirror(reflecting: value)
    return switch (value, mirror.displayStyle) {
    case (_, .optional?): mirror.children.first.map { lines(of: $0.value, named: name) } ?? []
    case (let flag as Bool, _): flag ? ["\(name) true"] : []
    case (let text as String, _): ["\(name) \(text.debugDescription)"]
    case (_, .enum?): lines(ofCase: value, mirror, named: name)
    case (_, .collection?): section(mirror.children.map { ("-", $0.value) }, named: name)
    case (_, .tuple?): section(mirror.children.map { (label(of: $0), $0.value) }, named: name)
    case (_, .dictionary?): section(mirror.children.compactMap { entry(of: $0.value) }, named: name)
    case (_, .struct?) where !(value is any CustomStringConvertible): lines(ofStructure: mirror, named: name)
    default: ["\(name) \(value)"]
    }
  }

  /// A case without values is its name; one with a value is its name before what the value says.
  private static func lines(ofCase value: Any, _ mirror: Mirror, named name: String) -> [String] {
    guard let child = mirror.children.first, let label = child.label else { return ["\(name) \(value)"] }
    let lines: [String] = lines(of: child.value, named: label)
    return ["\(name) \(lines.first ?? label)"] + lines.dropFirst()
  }

  private static func lines(ofStructure mirror: Mirror, named name: String) -> [String] {
    let fields: [(String, Any)] = mirror.children.map { (($0.label ?? "-") + ":", $0.value) }
    let place: SourceLocation? = fields.lazy.compactMap { $0.1 as? SourceLocation }.first
    let head: String = place.map { "\(name) @\($0.line):\($0.column)" } ?? name
    let lines: [String] = section(fields.filter { !($0.1 is SourceLocation) }, named: head)
    return lines.isEmpty && place != nil ? [head] : lines
  }

  /// The name of one of several values of a case; a dash for one without.
  private static func label(of child: Mirror.Child) -> String {
    child.label.flatMap { $0.hasPrefix(".") ? nil : $0 + ":" } ?? "-"
  }

  /// The fields one level deeper, under a line of their own; nothing when they say nothing.
  private static func section(_ fields: [(name: String, value: Any)], named name: String) -> [String] {
    let below: [String] = fields.flatMap { lines(of: $0.value, named: $0.name) }
    return below.isEmpty ? [] : [name] + below.map { "  " + $0 }
  }

  /// The key and the value of a dictionary's entry.
  private static func entry(of pair: Any) -> (name: String, value: Any)? {
    let parts: [Any] = Mirror(reflecting: pair).children.map(\.value)
    return parts.count == 2 ? ("\(parts[0]):", parts[1]) : nil
  }
}
