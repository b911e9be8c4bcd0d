/// The body of a scripted response, in its pieces.
struct ScriptedBody: AsyncSequence, Sendable {
  typealias Element = ArraySlice<UInt8>
  typealias Failure = any Error

  /// The answer whose body it is.
  let answer: ScriptedAnswer
  /// What the time between pieces is measured on.
  let clock: any Clock<Duration>

  func makeAsyncIterator() -> Iterator {
    Iterator(answer: answer, clock: clock, rest: answer.body.prefix(answer.wholeBytes))
  }

  /// Gives one piece after the other, and then what follows them.
  struct Iterator: AsyncIteratorProtocol {
    let answer: ScriptedAnswer
    let clock: any Clock<Duration>
    var rest: ArraySlice<UInt8>

    mutating func next() async throws -> ArraySlice<UInt8>? {
      guard !rest.isEmpty else {
        try await answer.endBody()
        return nil
      }
      if answer.chunkDelay > .zero { try await clock.sleep(for: answer.chunkDelay) }
      let chunk = rest.prefix(answer.chunkSize ?? rest.count)
      rest = rest.dropFirst(chunk.count)
      return chunk
    }
  }
}

extension ScriptedAnswer {
  /// How many bytes of the body come.
  fileprivate var wholeBytes: Int {
    switch fault {
    case .errorInBody(_, let count), .hangInBody(let count): max(count, 0)
    case .error, .hang, nil: body.count
    }
  }

  /// Does what follows the last byte that comes.
  fileprivate func endBody() async throws {
    switch fault {
    case .errorInBody(let error, _): throw error
    case .hangInBody: try await Self.hang()
    case .error, .hang, nil: break
    }
  }
}
