import Synchronization
import Testing

/// The ways in which Swift turns a value into text.
enum Channels {
  /// The texts that the channels make of a value, by the name of the channel.
  static func texts(of value: some Sendable) -> [(channel: String, text: String)] {
    var printed = ""
    print(value, to: &printed)
    var debugPrinted = ""
    debugPrint(value, to: &debugPrinted)
    var dumped = ""
    dump(value, to: &dumped)
    return [
      ("print", printed), ("debugPrint", debugPrinted), ("dump", dumped), ("interpolation", "\(value)"),
      ("String(describing:)", String(describing: value)), ("String(reflecting:)", String(reflecting: value)),
      ("Mirror", mirrored(value, depth: 0)), ("Optional", "\(String(describing: Optional(value)))"),
      ("Array", "\([value])"),
    ]
  }

  /// The channels that show `secret`.
  static func leaks(of secret: String, from value: some Sendable) -> [String] {
    texts(of: value).filter { $0.text.contains(secret) }.map(\.channel)
  }

  /// What walking through all children of a value shows.
  private static func mirrored(_ value: Any, depth: Int) -> String {
    guard depth < 12 else { return "" }
    let children = Mirror(reflecting: value).children.map { child in
      "\(child.label ?? "")=\(child.value);\(mirrored(child.value, depth: depth + 1))"
    }
    return "\(value)" + children.joined()
  }

  /// What the testing library says of a value in an expectation that fails.
  static func failureText(of value: some Sendable) -> String {
    let text = Mutex("")
    withKnownIssue {
      #expect(isNothing(value))
    } matching: { issue in
      text.withLock { text in
        text += "\(issue) \(String(reflecting: issue))"
        dump(issue, to: &text)
      }
      return true
    }
    return text.withLock(\.self)
  }

  private static func isNothing(_ value: some Sendable) -> Bool { false }
}
