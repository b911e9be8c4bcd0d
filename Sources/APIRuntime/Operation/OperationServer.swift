/// Where an operation is served that is not served where the rest of its API is.
public struct OperationServer: Hashable, Sendable {
  /// Where requests go.
  public let server: Server
  /// The servers of the API, instead of which requests go there. A client of any other server, such as a proxy, sends
  /// this operation there, too.
  public let replaced: [Server]

  /// A server whose URLs were checked when the code was generated.
  @_spi(Generated)
  public init(checked url: StaticString, insteadOf replaced: [StaticString]) {
    server = Server(checked: url)
    self.replaced = replaced.map(Server.init(checked:))
  }
}
