internal import Dispatch
internal import ParallelWork
internal import Synchronization

#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

extension Workers {
  /// Threads with deep stacks, at most one for each core, each of which takes one piece of work after the other.
  static let deep = Workers { count, work in
    let pieces = Pieces(count)
    DispatchQueue.concurrentPerform(iterations: min(count, coreCount)) { _ in
      let hasFinished: Void? = DeepStack.attempt {
        while let piece = pieces.next() { work(piece) }
      }
      guard hasFinished == nil else { return }
      // There may be room for a deep stack later: only the pieces for which there is none do without.
      while let piece = pieces.next() { DeepStack.run { work(piece) } }
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

  /// How many cores there are; 1 where the system does not say.
  private static let coreCount: Int = max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
}
