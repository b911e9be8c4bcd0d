/// When an operation whose result takes time has its last one, as the configuration says.
package struct Polling: Hashable, Sendable {
  /// The members that lead to what tells it.
  package var member: [String]

  /// The values that tell it.
  package var values: [String]

  /// How many seconds to wait before the operation is called again, unless the server says.
  package var interval: Int

  /// Makes polling of its parts.
  package init(member: [String], values: [String], interval: Int) {
    self.member = member
    self.values = values
    self.interval = interval
  }
}
