/// What is the same for every call of an operation.
///
/// It passes through many hands in every call, so that it is one reference.
public struct OperationMetadata: Sendable {
  /// What the metadata says.
  private struct Parts: Hashable, Sendable {
    var id: String
    var method: HTTPRequest.Method
    var path: String
    var isIdempotent: Bool?
    var transientStatuses: Set<Int>
    var streamsResponse: Bool
    var security: [[String]]?
    var server: OperationServer?
  }

  /// Holds the parts.
  private final class Storage: Sendable {
    let parts: Parts

    init(_ parts: Parts) {
      self.parts = parts
    }
  }

  private let storage: Storage

  /// Makes metadata from its parts, which the properties of the same names describe.
  public init(
    id: String, method: HTTPRequest.Method, path: String, isIdempotent: Bool? = nil, transientStatuses: Set<Int> = [],
    streamsResponse: Bool = false, security: [[String]]? = nil, server: OperationServer? = nil
  ) {
    storage = Storage(
      Parts(
        id: id, method: method, path: path, isIdempotent: isIdempotent, transientStatuses: transientStatuses,
        streamsResponse: streamsResponse, security: security, server: server))
  }
}

extension OperationMetadata {
  /// The `operationId` of the API's description.
  public var id: String { storage.parts.id }
  /// The HTTP method.
  public var method: HTTPRequest.Method { storage.parts.method }
  /// The path template of the API's description, such as `/pets/{petId}`; not for sending.
  public var path: String { storage.parts.path }
  /// Whether a request may be sent twice; nil when its method tells.
  public var isIdempotent: Bool? { storage.parts.isIdempotent }
  /// Statuses of failures that may be over when the request is sent again, beside those of the `RetryPolicy`.
  public var transientStatuses: Set<Int> { storage.parts.transientStatuses }
  /// Whether the body of a success may be read while it arrives.
  public var streamsResponse: Bool { storage.parts.streamsResponse }
  /// The security schemes that a call needs, all those of one list; an empty list needs none, and neither does no list.
  /// Nil when nothing is said: then what the client has is sent.
  public var security: [[String]]? { storage.parts.security }
  /// Where a call goes instead of to its client's server; nil when it goes there.
  public var server: OperationServer? { storage.parts.server }
}

extension OperationMetadata: Hashable {
  /// Whether both say the same.
  public static func == (left: OperationMetadata, right: OperationMetadata) -> Bool {
    left.storage === right.storage || left.storage.parts == right.storage.parts
  }

  /// Hashes what the metadata says.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(storage.parts)
  }
}

extension OperationMetadata: CustomStringConvertible {
  /// The operation's name.
  public var description: String { id }
}

extension OperationMetadata {
  /// Whether sending a request twice does what sending it once does.
  ///
  /// - SeeAlso: RFC 9110, section 9.2.2.
  var mayRepeat: Bool {
    if let isIdempotent { return isIdempotent }
    return switch method {
    case .get, .head, .put, .delete, .options, .trace: true
    default: false
    }
  }

  /// Where a call goes, of a client of some server.
  func server(of client: Server) -> Server {
    guard let server, server.replaced.contains(client) else { return client }
    return server.server
  }
}
