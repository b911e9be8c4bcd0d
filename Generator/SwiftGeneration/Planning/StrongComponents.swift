/// The strongly connected components of a directed graph: two nodes are in one when each can be reached from the other.
///
/// Tarjan's algorithm, without recursion: a description nests as deep as it likes.
struct StrongComponents {
  /// The component of each node.
  private(set) var ids: [Int]

  private let edges: [[Int]]
  private var indices: [Int]
  private var low: [Int]
  private var isOnStack: [Bool]
  private var stack: [Int] = []
  private var next = 0

  /// A node on the way down, and the next of its edges to follow.
  private struct Step {
    var node: Int
    var edge = 0
  }

  /// Finds the components of the graph in which node `i` leads to the nodes `edges[i]`.
  ///
  /// - Complexity: O(n) in the number of nodes and edges.
  init(edges: [[Int]]) {
    self.edges = edges
    ids = Array(repeating: -1, count: edges.count)
    indices = Array(repeating: -1, count: edges.count)
    low = indices
    isOnStack = Array(repeating: false, count: edges.count)
    for node in edges.indices where indices[node] < 0 { visit(node) }
  }

  private mutating func visit(_ start: Int) {
    var path: [Step] = [enter(start)]
    while let step = path.last {
      guard step.edge < edges[step.node].count else {
        path.removeLast()
        leave(step.node, to: path.last?.node)
        continue
      }
      path[path.count - 1].edge += 1
      let target: Int = edges[step.node][step.edge]
      if indices[target] < 0 {
        path.append(enter(target))
      } else if isOnStack[target] {
        low[step.node] = min(low[step.node], indices[target])
      }
    }
  }

  private mutating func enter(_ node: Int) -> Step {
    (indices[node], low[node]) = (next, next)
    next += 1
    stack.append(node)
    isOnStack[node] = true
    return Step(node: node)
  }

  private mutating func leave(_ node: Int, to parent: Int?) {
    if let parent { low[parent] = min(low[parent], low[node]) }
    guard low[node] == indices[node] else { return }
    while let member = stack.popLast() {
      isOnStack[member] = false
      ids[member] = node
      if member == node { break }
    }
  }
}
