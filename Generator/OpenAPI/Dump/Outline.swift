/// A line of a dump and the lines below it.
struct Outline {
  /// What stands on the line after the name; may be empty when there are fields.
  let head: String
  /// What stands below the line, a name for each.
  let fields: [(name: String, value: Outline)]

  /// Creates a line and what is below it.
  init(_ head: String, _ fields: [(name: String, value: Outline)] = []) {
    self.head = head
    self.fields = fields
  }

  /// The lines, the first without indentation, ending with a newline.
  func text(indentedBy depth: Int) -> String {
    let indentation = String(repeating: "  ", count: depth + 1)
    let below = fields.map { name, value in
      let label = name == "-" ? name : name + ":"
      return indentation + label + (value.head.isEmpty ? "" : " ") + value.text(indentedBy: depth + 1)
    }
    return head + "\n" + below.joined()
  }
}
