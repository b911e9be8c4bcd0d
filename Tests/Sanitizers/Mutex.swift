#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// What `Synchronization.Mutex` is, by a lock that ThreadSanitizer sees.
///
/// A declaration of a module goes before those that it imports: sources that are compiled together with this file use
/// it, unchanged. It is needed because a `Synchronization.Mutex` that another thread holds is taken by a function of
/// the standard library, which is not instrumented: the sanitizer does not learn that one `withLock` came before the
/// other, and reports both as a race. `run mutex` shows it.
///
/// `@unchecked` is safe because nothing reads or writes the value but `withLock`, which holds the lock.
struct Mutex<Value: ~Copyable>: ~Copyable, @unchecked Sendable {
  private let lock = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let value = UnsafeMutablePointer<Value>.allocate(capacity: 1)

  /// Makes an unlocked mutex of a value.
  init(_ initialValue: consuming sending Value) {
    pthread_mutex_init(lock, nil)
    value.initialize(to: initialValue)
  }

  deinit {
    pthread_mutex_destroy(lock)
    lock.deallocate()
    value.deinitialize(count: 1)
    value.deallocate()
  }

  /// Gives the value to `body` while no other thread has it.
  borrowing func withLock<Result: ~Copyable, Failure: Error>(
    _ body: (inout sending Value) throws(Failure) -> sending Result
  ) throws(Failure) -> sending Result {
    pthread_mutex_lock(lock)
    defer { pthread_mutex_unlock(lock) }
    return try body(&value.pointee)
  }
}
