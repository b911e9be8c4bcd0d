/// Values that live as long as the process.
///
/// A generation is all that its process does. To take a million values apart takes as long as to make them, and the
/// system frees the memory of a process at once.
enum ProcessLifetime {
  /// Keeps a value to the end of the process.
  static func keep<Value>(_ value: Value) {
    _ = Unmanaged.passRetained(Kept(value))
  }

  private final class Kept<Value> {
    let value: Value

    init(_ value: Value) {
      self.value = value
    }
  }
}
