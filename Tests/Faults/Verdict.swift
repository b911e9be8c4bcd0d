import Synchronization

/// How a fault ended on one transport.
enum Verdict: Sendable {
  /// As it must.
  case survived(String, Duration)
  /// The transport refuses it, for a documented reason.
  case refused(String)
  /// Not as it must; the last one tells whether it was late, and nothing else.
  case failed(String, isLate: Bool)

  /// Tries a fault; once more, on a new transport, when a busy machine may have made it late.
  init(of fault: Fault, on kind: TransportKind, within limit: Duration) async {
    self = await Verdict(of: fault, on: Trial(warm: kind, calls: 2), within: limit)
    guard case .failed(let why, isLate: true) = self else { return }
    let second = await Verdict(of: fault, on: Trial(warm: kind, calls: 2), within: limit)
    if case .survived(let note, let time) = second {
      self = .survived(
        [note, "on the second try, the first: \(why)"].filter { !$0.isEmpty }.joined(separator: ", "), time)
    } else {
      self = second
    }
  }

  /// Tries a fault; one that takes longer than `limit` has failed, and is left behind.
  private init(of fault: Fault, on trial: Trial, within limit: Duration) async {
    let start = ContinuousClock.now
    let box = FirstOf()
    self = await withCheckedContinuation { continuation in
      box.wait(continuation)
      let task = Task {
        do {
          let note = try await fault.prove(trial)
          box.end(.survived(note, .now - start))
        } catch let refusal as Refusal {
          box.end(.refused(refusal.reason))
        } catch let failure as Failure {
          box.end(.failed(failure.description, isLate: failure.isLate))
        } catch {
          box.end(.failed("\(error)", isLate: false))
        }
      }
      Task {
        try? await Task.sleep(for: limit)
        task.cancel()
        box.end(.failed("did not end within \(limit)", isLate: true))
      }
    }
  }
}

/// Hands the first of several verdicts on.
private final class FirstOf: Sendable {
  private let waiting = Mutex<CheckedContinuation<Verdict, Never>?>(nil)

  func wait(_ continuation: CheckedContinuation<Verdict, Never>) {
    waiting.withLock { $0 = continuation }
  }

  func end(_ verdict: Verdict) {
    waiting.withLock { $0.take() }?.resume(returning: verdict)
  }
}
