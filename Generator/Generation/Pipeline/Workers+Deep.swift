internal import Dispatch
internal import ParallelWork
internal import Synchronization

extension Workers {
  /// Threads with deep stacks, at most one for each core, each of which takes one piece of work after the other.
  static let deep = Workers { count, work in
    let pieces = Pieces(count)
    // An iteration takes the pieces that are left, and leaves none to those behind it; only one if it gets no stack.
    DispatchQueue.concurrentPerform(iterations: count) { _ in
      guard let first = pieces.next() else { return }
      let isDone: Void? = DeepStack.attempt {
        work(first)
        while let piece = pieces.next() { work(piece) }
      }
      if isDone == nil { work(first) }
    }
  }

  /// The numbers below a count, each given once.
  private final class Pieces: Sendable {
    private let count: Int
    private let given = Atomic(0)

    init(_ count: Int) {
      self.count = count
    }

    func next() -> Int? {
      let piece: Int = given.add(1, ordering: .relaxed).oldValue
      return piece < count ? piece : nil
    }
  }
}
