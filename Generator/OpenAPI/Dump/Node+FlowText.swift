import NodeTree

extension Node {
  /// The value on one line, as JSON but with the texts of numbers as they were written.
  var flowText: String {
    switch kind {
    case .mapping:
      "{\(members.map { "\($0.key.text.debugDescription): \($0.value.flowText)" }.joined(separator: ", "))}"
    case .sequence: "[\(elements.map(\.flowText).joined(separator: ", "))]"
    case .scalar: if case .string = scalar { text.debugDescription } else { text }
    }
  }
}
