extension RequestBody {
  /// Makes a body of contents that are sent one after another; in memory when all of them are.
  init(_ contents: [BinaryContent]) {
    let inMemory: [[UInt8]] = contents.compactMap { content in
      if case .bytes(let bytes) = content.source { bytes } else { nil }
    }
    guard inMemory.count < contents.count else {
      self.init(inMemory.count == 1 ? inMemory[0] : Array(inMemory.joined()))
      return
    }
    let lengths = contents.compactMap(\.length)
    self.init(
      length: lengths.count == contents.count ? lengths.reduce(0, +) : nil,
      isReplayable: contents.allSatisfy(\.isReplayable)
    ) { ByteStream(ContentChunks(contents: contents)) }
  }
}

/// The bytes of contents, one after another.
private struct ContentChunks: AsyncSequence, Sendable {
  typealias Element = ArraySlice<UInt8>
  typealias Failure = any Error

  let contents: [BinaryContent]

  func makeAsyncIterator() -> Iterator {
    Iterator(rest: contents[...])
  }

  struct Iterator: AsyncIteratorProtocol {
    var rest: ArraySlice<BinaryContent>
    private var present: ByteStream.Iterator?

    init(rest: ArraySlice<BinaryContent>) {
      self.rest = rest
    }

    mutating func next() async throws -> ArraySlice<UInt8>? {
      while true {
        if let chunk = try await present?.next() { return chunk }
        guard let content = rest.popFirst() else { return nil }
        present = content.makeStream().makeAsyncIterator()
      }
    }
  }
}
