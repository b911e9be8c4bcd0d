#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A thread whose stack has room for schemas that lead from one to the next as far as a description likes.
enum DeepStack {
  /// The size of the stack in bytes: room for as many schemas in each other as the resolver allows, in any build. What
  /// is not used costs nothing.
  private static let size = 1 << 29

  /// What a thread is to do, and what came of it.
  private final class Task {
    let body: () -> Void

    init(_ body: @escaping () -> Void) {
      self.body = body
    }
  }

  /// Calls `body` on such a thread, and waits for it; on this one when there can be no other.
  static func run<Result>(_ body: () -> Result) -> Result {
    attempt(body) ?? body()
  }

  /// Calls `body` on such a thread, and waits for it; nil, and `body` is not called, when there can be none.
  static func attempt<Result>(_ body: () -> Result) -> Result? {
    var result: Result?
    withoutActuallyEscaping(body) { body in
      start(Task { result = body() })
    }
    return result
  }

  private static func start(_ task: Task) {
    let attributes = UnsafeMutablePointer<pthread_attr_t>.allocate(capacity: 1)
    defer { attributes.deallocate() }
    guard pthread_attr_init(attributes) == 0 else { return }
    defer { pthread_attr_destroy(attributes) }
    guard pthread_attr_setstacksize(attributes, size) == 0 else { return }
    let argument: UnsafeMutableRawPointer = Unmanaged.passRetained(task).toOpaque()
    #if canImport(Darwin)
      var thread: pthread_t?
    #else
      var thread = pthread_t()
    #endif
    let status: Int32 = pthread_create(&thread, attributes, perform, argument)
    guard status == 0 else {
      Unmanaged<Task>.fromOpaque(argument).release()
      return
    }
    #if canImport(Darwin)
      if let thread { pthread_join(thread, nil) }
    #else
      pthread_join(thread, nil)
    #endif
  }

  #if canImport(Darwin)
    private static let perform: @convention(c) (UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? = { argument in
      Unmanaged<Task>.fromOpaque(argument).takeRetainedValue().body()
      return nil
    }
  #else
    private static let perform: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = { argument in
      if let argument { Unmanaged<Task>.fromOpaque(argument).takeRetainedValue().body() }
      return nil
    }
  #endif
}
