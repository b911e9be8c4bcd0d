internal import Dispatch
internal import OpenAPI

extension Workers {
  /// Threads with deep stacks, as many at a time as there are cores.
  static let deep = Workers { count, work in
    DispatchQueue.concurrentPerform(iterations: count) { index in
      DeepStack.run { work(index) }
    }
  }
}
