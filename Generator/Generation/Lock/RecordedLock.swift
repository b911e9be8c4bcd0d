/// The lock as it lies on disk.
struct RecordedLock {
  /// The bytes; nil when there is no lock.
  let content: [UInt8]?
  /// What they say; nil when there is no lock, or a damaged one.
  let lock: GenerationLock?

  /// Reads a lock.
  init(_ content: [UInt8]?) {
    self.content = content
    lock = content.flatMap(GenerationLock.init(json:))
  }
}
