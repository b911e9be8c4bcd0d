/// Counts the capturing groups of an expression before it is read: references may precede their group.
struct GroupScan {
  /// The number of capturing groups.
  private(set) var count = 0
  /// The groups that have a name, with their numbers.
  private(set) var names: [String: Int] = [:]

  /// Looks through an expression, well-formed or not.
  init(_ scalars: [Unicode.Scalar]) {
    var isInClass = false
    var index = 0
    while index < scalars.count {
      switch scalars[index] {
      case "\\": index += 1
      case "[": isInClass = true
      case "]": isInClass = false
      case "(" where !isInClass: open(scalars[(index + 1)...])
      default: break
      }
      index += 1
    }
  }

  private mutating func open(_ rest: ArraySlice<Unicode.Scalar>) {
    guard rest.first == "?" else {
      count += 1
      return
    }
    let inside = rest.dropFirst()
    guard inside.first == "<", let second = inside.dropFirst().first, second != "=", second != "!" else { return }
    count += 1
    var name = String.UnicodeScalarView()
    name.append(contentsOf: inside.dropFirst().prefix { $0 != ">" })
    names[String(name)] = count
  }
}
