internal import Synchronization

/// What does several pieces of work at the same time, on as many cores as there are.
///
/// Objects hold objects, and schemas lead from one to the next, as far as a description likes: its threads need deep
/// stacks.
package struct Workers: Sendable {
  private let run: @Sendable (Int, @Sendable (Int) -> Void) -> Void

  /// Makes workers of a function that calls another one with every number below a count, each once and in any order, and
  /// waits for all.
  package init(_ run: @escaping @Sendable (Int, @Sendable (Int) -> Void) -> Void) {
    self.run = run
  }

  /// What `work` makes of every number below a count, in their order, whichever is made first.
  package func map<Value: Sendable>(_ count: Int, _ work: @Sendable (Int) -> Value) -> [Value] {
    let found = Mutex<[Int: Value]>([:])
    run(count) { piece in
      let value: Value = work(piece)
      found.withLock { $0[piece] = value }
    }
    return found.withLock { found in (0..<count).compactMap { found[$0] } }
  }

  /// What `work` makes of portions of some elements, in their order; all portions but the last one are of a size.
  package func map<Element: Sendable, Value: Sendable>(
    _ elements: [Element], inPortionsOf size: Int, _ work: @Sendable (ArraySlice<Element>) -> Value
  ) -> [Value] {
    map((elements.count + size - 1) / size) { number in
      work(elements.dropFirst(number * size).prefix(size))
    }
  }
}
