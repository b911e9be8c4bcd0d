import Foundation

/// Everything that Swift can make a text of a value with.
enum Channels {
  /// Throws a failure when one of the texts of `value` holds `secret`.
  static func expectNo(_ secret: String, in value: some Any) throws {
    for (channel, text) in texts(of: value) where text.contains(secret) {
      throw Failure("\(channel) of \(type(of: value)) shows the secret: \(text.prefix(300))")
    }
  }

  /// The texts of a value, each with the name of what makes it.
  static func texts(of value: some Any) -> [(channel: String, text: String)] {
    var printed = "", debugPrinted = "", dumped = ""
    print(value, to: &printed)
    debugPrint(value, to: &debugPrinted)
    dump(value, to: &dumped)
    var texts = [
      ("print", printed), ("debugPrint", debugPrinted), ("dump", dumped), ("interpolation", "\(value)"),
      ("String(describing:)", String(describing: value)), ("String(reflecting:)", String(reflecting: value)),
      ("Mirror", mirrored(value, depth: 0)), ("an array", "\([value])"), ("an optional", "\(Optional(value) as Any)"),
      ("a dictionary", "\(["key": value])"),
    ]
    if let error = value as? any Error {
      texts.append(("localizedDescription", error.localizedDescription))
      texts.append(("NSError", "\(error as NSError) \((error as NSError).userInfo)"))
    }
    return texts
  }

  /// Everything that mirrors of mirrors show, up to twelve levels deep.
  private static func mirrored(_ value: Any, depth: Int) -> String {
    guard depth < 12 else { return "" }
    var mirror: Mirror? = Mirror(reflecting: value)
    var text = "\(value)"
    while let present = mirror {
      for child in present.children { text += " \(child.label ?? "") \(mirrored(child.value, depth: depth + 1))" }
      mirror = present.superclassMirror
    }
    return text
  }
}
