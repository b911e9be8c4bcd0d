internal import Dispatch
internal import Synchronization

/// A value that another core works out meanwhile, if there is one.
final class Meanwhile<Value: Sendable>: Sendable {
  private let result = Mutex<Value?>(nil)
  private let group = DispatchGroup()
  private let work: @Sendable () -> Value

  /// Starts to work the value out.
  init(_ work: @escaping @Sendable () -> Value) {
    self.work = work
    DispatchQueue.global().async(group: group) { [self] in result.withLock { $0 = work() } }
  }

  /// The value, once it is there.
  var value: Value {
    group.wait()
    return result.withLock { $0 } ?? work()
  }
}
