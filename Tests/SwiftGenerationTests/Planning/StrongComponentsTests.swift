import Testing

@testable import SwiftGeneration

@Suite("StrongComponents")
struct StrongComponentsTests {
  @Test(
    "nodes are in one component when each can be reached from the other",
    arguments: [
      ([], []), ([[]], [[0]]), ([[0]], [[0]]), ([[1], []], [[0], [1]]), ([[1], [0]], [[0, 1]]),
      ([[1], [2], [0], [2]], [[0, 1, 2], [3]]), ([[1, 2], [3], [3], [0]], [[0, 1, 2, 3]]),
      ([[1], [0, 2], [3], [2], [4]], [[0, 1], [2, 3], [4]]), ([[1, 1], [2], [1]], [[0], [1, 2]]),
    ] as [([[Int]], [[Int]])])
  func components(_ edges: [[Int]], _ components: [[Int]]) {
    let ids = StrongComponents(edges: edges).ids
    let found = Dictionary(grouping: edges.indices) { ids[$0] }.values.sorted { $0[0] < $1[0] }

    #expect(found == components)
  }

  @Test("a circle of 100,000 nodes is one component, found without recursion")
  func deep() {
    let count = 100_000
    let ids = StrongComponents(edges: (0..<count).map { [($0 + 1) % count] }).ids

    #expect(Set(ids).count == 1)
  }
}
