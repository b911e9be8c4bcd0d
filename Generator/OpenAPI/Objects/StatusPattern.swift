/// The statuses that a response is for.
package enum StatusPattern: Hashable, Sendable {
  /// One status, such as 404.
  case code(Int)
  /// A hundred statuses, by their first digit: 4 for `4XX`, also where that is written small.
  case range(Int)
  /// Every status that no other response is for.
  case `default`

  /// The pattern that a key of the responses stands for; nil when it is none.
  init?(_ key: String) {
    if key == "default" {
      self = .default
    } else if key.utf8.count == 3, let code = Int(key), (100...599).contains(code) {
      self = .code(code)
    } else if key.utf8.count == 3, key.hasSuffix("XX") || key.hasSuffix("xx"), let digit = Int(key.prefix(1)),
      (1...5).contains(digit)
    {
      self = .range(digit)
    } else {
      return nil
    }
  }
}
