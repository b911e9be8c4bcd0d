/// Holds tasks until a test opens it.
actor Gate {
  private var isOpen: Bool
  private var visitors = 0
  private var waiting: [Int: CheckedContinuation<Void, any Error>] = [:]
  private var watchers: [CheckedContinuation<Void, Never>] = []

  init(isOpen: Bool) {
    self.isOpen = isOpen
  }

  /// Waits until the gate is open.
  func pass() async throws {
    visitors += 1
    for watcher in watchers { watcher.resume() }
    watchers = []
    guard !isOpen else { return }
    let id = visitors
    try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
        if Task.isCancelled { continuation.resume(throwing: CancellationError()) } else { waiting[id] = continuation }
      }
    } onCancel: {
      Task { await self.leave(id) }
    }
  }

  private func leave(_ id: Int) {
    waiting.removeValue(forKey: id)?.resume(throwing: CancellationError())
  }

  /// Lets everybody through, now and later.
  func open() {
    isOpen = true
    for continuation in waiting.values { continuation.resume() }
    waiting = [:]
  }

  /// Waits until somebody has come to the gate.
  func waitForVisitor() async {
    if visitors == 0 { await withCheckedContinuation { watchers.append($0) } }
  }
}
