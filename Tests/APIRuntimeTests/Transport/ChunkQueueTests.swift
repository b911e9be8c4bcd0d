import Testing

@testable import APIRuntime

@Suite("A queue of chunks")
struct ChunkQueueTests {
  @Test("gives chunks in their order, however they come and go, and counts their bytes", arguments: 1...8)
  func order(takenEvery period: Int) {
    var queue = ChunkQueue()
    var taken: [[UInt8]] = []
    for number in 1...100 {
      queue.append([UInt8](repeating: UInt8(number), count: number % 3))
      if number % period == 0, let chunk = queue.removeFirst() { taken.append(chunk) }
    }
    let left = queue.byteCount
    let rest = queue.takeAll()
    #expect(left == rest.count)
    let expected = (1...100).flatMap { [UInt8](repeating: UInt8($0), count: $0 % 3) }
    #expect(Array(taken.joined()) + rest == expected)
    #expect(queue.isEmpty)
    #expect(queue.removeFirst() == nil)
  }
}
