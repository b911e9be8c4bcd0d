extension Exchange {
  /// A response while its operation reads it.
  func response(_ collected: CollectedResponse) -> OperationResponse {
    OperationResponse(
      collected, options: sharedOptions,
      stream: collected.stream.map { body in
        EventSource(body: body, options: options, time: connection.timer.time) {
          [self] (id, number) throws(StreamError) in
          try await resume(after: id, number: number)
        }
      })
  }

  /// Collects the body of a response that was to be streamed, within the time of the call.
  nonisolated(nonsending) func collect(_ response: CollectedResponse) async -> ExchangeResult.Outcome {
    guard let stream = response.stream else { return .response(response) }
    let limit = TimeLimit(deadline, on: connection.timer)
    let whole = await connection.timer.run(within: limit) { [self] in
      let outcome: ExchangeResult.Outcome
      do {
        let whole = try await collect(TransportResponse(head: response.head, body: ByteStream(stream)))
        outcome = .response(whole)
      } catch {
        outcome = .failure(ExchangeFailure(error))
      }
      return limit.end() ? outcome : nil
    }
    return whole ?? .failure(Task.isCancelled ? .cancelled : .timedOut)
  }

  /// Sends the request again, for the events that come after one; who watches sees a call of its own.
  ///
  /// - Parameters:
  ///   - lastEventID: The identifier of the last event; empty when there is none.
  ///   - number: Which time the stream is resumed, from 1 on.
  /// - Returns: The body; nil when the server answers 204, that there are no more.
  /// - Throws: `StreamError` for everything else.
  private func resume(after lastEventID: String, number: Int) async throws(StreamError) -> StreamedBody? {
    var head = head
    if let name = HTTPField.Name("Last-Event-ID"), !lastEventID.isEmpty {
      head.headerFields[name] = lastEventID
    }
    let observations =
      options.observers.isEmpty
      ? nil
      : CallObservations(
        of: operation, at: server, by: options.observers, on: connection.timer.time, resumption: number)
    let again = Exchange(
      of: operation, head: head, body: body, credentials: credentials, server: server, options: sharedOptions,
      over: connection, watchedBy: observations)
    let result = await again.run()
    do throws(StreamError) {
      let stream = try result.resumedStream()
      observations?.end(status: stream == nil ? 204 : 200, attempts: result.attempts)
      return stream
    } catch {
      observations?.end(status: result.status, failure: result.failureToResume, attempts: result.attempts)
      throw error
    }
  }
}

extension ExchangeResult {
  /// The status of the response; nil when there is none.
  fileprivate var status: Int? {
    if case .response(let response) = outcome { response.status } else { nil }
  }

  /// What observers are told when there is no stream.
  fileprivate var failureToResume: CallFailure {
    if case .failure(let failure) = outcome { CallFailure(failure) } else { .undocumented }
  }

  /// The body of the response; nil when the server answers 204, that there are no more events.
  ///
  /// - Throws: `StreamError` for every other response, and for none.
  fileprivate func resumedStream() throws(StreamError) -> StreamedBody? {
    switch outcome {
    case .failure(.cancelled): throw StreamError(.cancelled)
    case .failure(.timedOut): throw StreamError(.timedOut)
    case .failure(.transport(let error)): throw StreamError(error)
    case .failure(.noAccessToken(let type)):
      throw StreamError(.transport(TransportError(.other, message: "no access token: \(type)")))
    case .response(let response):
      if response.status == 204 { return nil }
      guard response.status == 200, let stream = response.stream else {
        throw StreamError(.notResumed(status: response.status))
      }
      return stream
    }
  }
}
