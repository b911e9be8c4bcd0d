/// An event that a server sends while a response goes on.
///
/// - SeeAlso: WHATWG HTML, section 9.2.
public struct ServerSentEvent<Data: Sendable>: Sendable {
  /// The identifier that holds from the event on; empty when the server sent none.
  public let id: String
  /// The type of the event; `message` when the server sent none.
  public let type: String
  /// What the event says.
  public let data: Data

  /// Makes an event; for tests of what an app does with events.
  public init(id: String = "", type: String = "message", data: Data) {
    self.id = id
    self.type = type
    self.data = data
  }
}

extension ServerSentEvent: Equatable where Data: Equatable {}
extension ServerSentEvent: Hashable where Data: Hashable {}
