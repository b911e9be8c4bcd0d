public import APIRuntime
public import HTTPTypes
public import JSONCoding

/// What comes of a request to a scripted transport.
public struct ScriptedAnswer: Sendable {
  /// What comes in place of, or after, a response.
  enum Fault: Sendable {
    /// The error is thrown before there is a response.
    case error(any Error)
    /// Nothing comes until the task is cancelled.
    case hang
    /// After so many bytes of the body the error is thrown.
    case errorInBody(any Error, after: Int)
    /// After so many bytes of the body nothing comes until the task is cancelled.
    case hangInBody(after: Int)
  }

  /// The status and the fields of the response.
  var head: HTTPResponse
  /// The body of the response.
  var body: [UInt8]
  /// What comes in place of, or after, it; nil for a whole response.
  var fault: Fault?
  /// The time until the response begins, or the error is thrown.
  var delay: Duration = .zero
  /// The largest number of bytes in a chunk of the body; nil for one chunk.
  var chunkSize: Int?
  /// The time before every chunk of the body.
  var chunkDelay: Duration = .zero

  init(head: HTTPResponse, body: [UInt8], fault: Fault? = nil) {
    self.head = head
    self.body = body
    self.fault = fault
  }
}

// MARK: - Responses

extension ScriptedAnswer {
  /// A response with a value of a model as its JSON.
  ///
  /// - Throws: `JSONEncodingError` when a number or a date of the value has no JSON form.
  public static func json(
    _ value: some APIModel, status: Int = 200, fields: HTTPFields = [:]
  ) throws(JSONEncodingError) -> ScriptedAnswer {
    .status(status, fields: fields, body: try value.json())
  }

  /// Makes a response of a status with a body, which is said to be JSON unless the fields say otherwise.
  ///
  /// - Parameters:
  ///   - status: 200 to 599.
  ///   - fields: The fields of the response.
  ///   - body: The body as bytes.
  /// - Returns: The response.
  public static func status(_ status: Int, fields: HTTPFields = [:], body: [UInt8] = []) -> ScriptedAnswer {
    var head = HTTPResponse(status: HTTPResponse.Status(code: status), headerFields: fields)
    if fields[.contentType] == nil { head.headerFields[.contentType] = "application/json" }
    return ScriptedAnswer(head: head, body: body)
  }

  /// A response of a status with a text as its body.
  public static func status(_ status: Int, fields: HTTPFields = [:], text: String) -> ScriptedAnswer {
    .status(status, fields: fields, body: Array(text.utf8))
  }
}

// MARK: - Faults

extension ScriptedAnswer {
  /// No response, but an error of the transport.
  public static func failure(_ reason: TransportError.Reason) -> ScriptedAnswer {
    failure(TransportError(reason))
  }

  /// No response, but any error.
  public static func failure(_ error: any Error) -> ScriptedAnswer {
    ScriptedAnswer(head: HTTPResponse(status: .ok), body: [], fault: .error(error))
  }

  /// Neither a response nor an error, until the task is cancelled or its time has passed.
  public static let hang = ScriptedAnswer(head: HTTPResponse(status: .ok), body: [], fault: .hang)

  /// Makes the same response, whose connection is lost within the body.
  ///
  /// - Parameter count: How many bytes of the body come before.
  /// - Returns: The response.
  public func truncated(after count: Int) -> ScriptedAnswer {
    with { $0.fault = .errorInBody(TransportError(.truncatedBody), after: count) }
  }

  /// Makes the same response, of whose body nothing more comes at some point.
  ///
  /// - Parameter count: How many bytes of the body come before.
  /// - Returns: The response.
  public func hanging(after count: Int) -> ScriptedAnswer {
    with { $0.fault = .hangInBody(after: count) }
  }
}

// MARK: - Time

extension ScriptedAnswer {
  /// The same answer some time later, on the clock of the transport.
  public func after(_ delay: Duration) -> ScriptedAnswer {
    with { $0.delay = delay }
  }

  /// Makes the same response with its body in pieces.
  ///
  /// - Parameters:
  ///   - size: The largest number of bytes in a piece; at least 1.
  ///   - delay: The time before every piece, on the clock of the transport.
  /// - Returns: The response.
  public func chunked(by size: Int, every delay: Duration = .zero) -> ScriptedAnswer {
    precondition(size > 0, "a piece has a byte at least")
    return with {
      $0.chunkSize = size
      $0.chunkDelay = delay
    }
  }

  private func with(_ change: (inout ScriptedAnswer) -> Void) -> ScriptedAnswer {
    var answer = self
    change(&answer)
    return answer
  }
}
