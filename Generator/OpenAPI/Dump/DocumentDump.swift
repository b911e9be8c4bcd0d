import Diagnostics
import NodeTree

/// Writes an object of a document as indented text: every field that says something, and where each object stands.
///
/// For `generate dump document` and for tests; the form is not stable. What is absent, false or empty is left out.
package enum DocumentDump {
  /// The text for `object` and everything in it, ending with a newline.
  package static func text(of object: some DocumentObject) -> String {
    outline(of: object as Any)?.text(indentedBy: 0) ?? ""
  }

  // Only reflection lets one function know the fields of every object, and it gives values as `Any`. They are matched
  // without forced casts: what is not known here is written as Swift describes it.

  /// What is to be written for a value; nil when it says nothing.
  private static func outline(of value: Any) -> Outline? {
    let mirror = Mirror(reflecting: value)
    // A cast looks through an optional, so this comes before the casts.
    if mirror.displayStyle == .optional { return mirror.children.first.map { explicitOutline(of: $0.value) } }
    return switch value {
    case let node as Node: Outline(node.flowText)
    case let text as String: Outline(text.debugDescription)
    case let flag as Bool: flag ? Outline("true") : nil
    case SchemaOrBoolean.boolean(let flag, let node) as SchemaOrBoolean: Outline("\(flag) \(place(of: node))")
    case let object as any DocumentObject: outline(of: object)
    default: outline(of: value, mirror)
    }
  }

  /// What is to be written for an object; the cases of an enum stand for what they hold.
  private static func outline(of object: any DocumentObject) -> Outline? {
    let mirror = Mirror(reflecting: object)
    if mirror.displayStyle == .enum { return mirror.children.first.flatMap { outline(of: $0.value) } }
    return Outline("\(type(of: object)) \(place(of: object.node))", fields(of: mirror))
  }

  /// What is to be written for a value that is no object, by the style of its type.
  private static func outline(of value: Any, _ mirror: Mirror) -> Outline? {
    switch mirror.displayStyle {
    case .collection, .dictionary, .tuple, .class: break
    case .struct where !(value is any CustomStringConvertible): break
    case .enum where !mirror.children.isEmpty: break
    default: return Outline("\(value)")
    }
    let fields = fields(of: mirror)
    return fields.isEmpty ? nil : Outline("", fields)
  }

  /// What is to be written for a value that says something by being there.
  private static func explicitOutline(of value: Any) -> Outline {
    outline(of: value) ?? Outline(value is Bool ? "false" : "[]")
  }

  /// The fields that say something; all of a list, where each is called `-`, of a map, and of an enum's case.
  private static func fields(of mirror: Mirror) -> [(name: String, value: Outline)] {
    guard mirror.displayStyle == .struct || mirror.displayStyle == .class || mirror.displayStyle == .tuple else {
      return mirror.children.map { label, value in (label ?? "-", explicitOutline(of: value)) }
    }
    return mirror.children.compactMap { label, value in
      guard let label, !unwritten.contains(label) else { return nil }
      return outline(of: value).map { (label, $0) }
    }
  }

  /// The names of fields that say where an object stands, and nothing more about it.
  private static let unwritten: Set<String> = ["node", "keyNode", "openAPIVersion", "patterns", "readSchemas"]

  /// The line and the column of a node.
  private static func place(of node: Node) -> String {
    let location = node.location
    return "@\(location.line):\(location.column)"
  }
}
