internal import Dispatch
internal import OpenAPI
internal import Synchronization

#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

extension Workers {
  /// Threads with deep stacks, as many as there are cores, each of which takes one piece of work after the other.
  static let deep = Workers { count, work in
    let next = Atomic(0)
    DispatchQueue.concurrentPerform(iterations: min(count, coreCount)) { _ in
      DeepStack.run {
        while case let index = next.add(1, ordering: .relaxed).oldValue, index < count { work(index) }
      }
    }
  }

  /// How many cores there are; 1 where the system does not say.
  private static let coreCount: Int = max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
}
