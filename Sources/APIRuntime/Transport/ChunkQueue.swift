/// Chunks of a body in the order in which they came.
struct ChunkQueue: Sendable {
  private var chunks: [[UInt8]] = []
  private var first = 0

  /// The number of bytes in all chunks.
  private(set) var byteCount = 0

  /// Whether there is no chunk.
  var isEmpty: Bool { first == chunks.endIndex }

  /// Adds a chunk, unless it is empty.
  mutating func append(_ chunk: [UInt8]) {
    guard !chunk.isEmpty else { return }
    chunks.append(chunk)
    byteCount += chunk.count
  }

  /// Takes the first chunk; nil when there is none.
  ///
  /// - Complexity: Amortized O(1).
  mutating func removeFirst() -> [UInt8]? {
    guard first < chunks.endIndex else { return nil }
    var chunk: [UInt8] = []
    swap(&chunk, &chunks[first])
    first += 1
    byteCount -= chunk.count
    // Half of the array is used up at least, so that moving the rest costs no more than what was taken.
    if first * 2 >= chunks.count {
      chunks.removeFirst(first)
      first = 0
    }
    return chunk
  }

  /// Takes all bytes.
  ///
  /// - Complexity: O(n) in the number of bytes; O(1) when they are of one chunk.
  mutating func takeAll() -> [UInt8] {
    defer { self = ChunkQueue() }
    let rest = chunks[first...]
    if rest.count == 1, let only = rest.first { return only }
    return Array(rest.joined())
  }
}
