#if canImport(FoundationNetworking)
  import Dispatch
  import Foundation

  /// A serial queue that lets whoever adds to it wait while too much is in it.
  ///
  /// FoundationNetworking hands over every piece of a response with an operation of its own, as fast as libcurl
  /// decompresses, and does not know how to pause: without this, what it is ahead of the delegate is in memory. The
  /// delegate must not wait for the session, which may be waiting here.
  ///
  /// `@unchecked` only repeats what the superclass says of itself: the one member of its own is a constant, and `Sendable`.
  final class BoundedOperationQueue: OperationQueue, @unchecked Sendable {
    /// How many operations wait at most; a piece of a response has 16 KiB.
    private static let capacity = 64

    private let room = DispatchSemaphore(value: capacity)

    /// Makes an empty queue.
    override init() {
      super.init()
      maxConcurrentOperationCount = 1
    }

    override func addOperation(_ block: @escaping @Sendable () -> Void) {
      room.wait()
      super.addOperation { [room] in
        block()
        room.signal()
      }
    }
  }
#endif
