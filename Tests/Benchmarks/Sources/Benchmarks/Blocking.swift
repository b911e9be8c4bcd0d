import Dispatch
import Synchronization

/// Runs asynchronous work while the main thread waits.
///
/// An asynchronous main function would do for running it, but valgrind crashes where the main thread then ends.
enum Blocking {
  /// The result of `work`.
  static func run<Success: Sendable>(_ work: @escaping @Sendable () async throws -> Success) throws -> Success {
    let done = DispatchSemaphore(value: 0)
    let outcome = Outcome<Success>()
    Task.detached {
      do { outcome.set(.success(try await work())) } catch { outcome.set(.failure(error)) }
      done.signal()
    }
    done.wait()
    return try outcome.get()
  }

  private final class Outcome<Success: Sendable>: Sendable {
    private let result = Mutex<Result<Success, any Error>>(.failure(CancellationError()))

    func set(_ new: Result<Success, any Error>) { result.withLock { $0 = new } }

    func get() throws -> Success { try result.withLock { $0 }.get() }
  }
}
