import ParallelWork
import Testing

@testable import Generation

@Suite("Workers with deep stacks")
struct WorkersTests {
  @Test("do every piece of work, and give what came of it in the order of the pieces", arguments: [0, 1, 2, 3, 1_000])
  func pieces(_ count: Int) {
    #expect(Workers.deep.map(count) { $0 * 2 } == (0..<count).map { $0 * 2 })
  }

  @Test("have room for what lies deep")
  func depth() {
    @Sendable func depth(_ rest: Int) -> Int { rest == 0 ? 0 : 1 + depth(rest - 1) }

    #expect(Workers.deep.map(3) { _ in depth(200_000) } == [200_000, 200_000, 200_000])
  }
}
