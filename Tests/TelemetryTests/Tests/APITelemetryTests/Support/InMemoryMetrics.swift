import CoreMetrics
import Synchronization

/// Metrics that remember every value, by label and dimensions.
final class InMemoryMetrics: MetricsFactory {
  private let recorded = Mutex<[String: [Int64]]>([:])

  /// The values so far, by label and the values of the dimensions.
  var values: [String: [Int64]] { recorded.withLock(\.self) }

  private final class Handler: CounterHandler, RecorderHandler, TimerHandler {
    let take: @Sendable (Int64) -> Void

    init(_ take: @escaping @Sendable (Int64) -> Void) {
      self.take = take
    }

    func increment(by amount: Int64) { take(amount) }
    func reset() {}
    func record(_ value: Int64) { take(value) }
    func record(_ value: Double) { take(Int64(value)) }
    func recordNanoseconds(_ duration: Int64) { take(duration) }
  }

  private func handler(_ label: String, _ dimensions: [(String, String)]) -> Handler {
    let key = ([label] + dimensions.map(\.1)).joined(separator: " ")
    return Handler { value in self.recorded.withLock { $0[key, default: []].append(value) } }
  }

  func makeCounter(label: String, dimensions: [(String, String)]) -> any CounterHandler { handler(label, dimensions) }
  func makeRecorder(label: String, dimensions: [(String, String)], aggregate: Bool) -> any RecorderHandler {
    handler(label, dimensions)
  }
  func makeTimer(label: String, dimensions: [(String, String)]) -> any TimerHandler { handler(label, dimensions) }
  func destroyCounter(_ handler: any CounterHandler) {}
  func destroyRecorder(_ handler: any RecorderHandler) {}
  func destroyTimer(_ handler: any TimerHandler) {}
}
