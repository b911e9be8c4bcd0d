import OpenAPI
import Synchronization
import Testing

@testable import Generation

@Suite("Workers with deep stacks")
struct WorkersTests {
  @Test("do every piece of work once, and are done then", arguments: [0, 1, 2, 3, 1_000])
  func pieces(_ count: Int) {
    let done = Mutex<[Int]>([])

    Workers.deep.run(count) { piece in done.withLock { $0.append(piece) } }

    #expect(done.withLock { $0.sorted() } == Array(0..<count))
  }

  @Test("have room for what lies deep")
  func depth() {
    @Sendable func depth(_ rest: Int) -> Int { rest == 0 ? 0 : 1 + depth(rest - 1) }
    let found = Mutex<[Int]>([])

    Workers.deep.run(3) { _ in
      let depth = depth(200_000)
      found.withLock { $0.append(depth) }
    }

    #expect(found.withLock(\.self) == [200_000, 200_000, 200_000])
  }
}
