/// Times work as the least of many batches, which is what the work costs when nothing else disturbs it.
enum Clock {
  /// The nanoseconds that one call of each of `works` takes.
  ///
  /// The batches take turns, so that a machine that is slow for a while is slow for all.
  static func nanoseconds(batches: Int, callsPerBatch: Int, _ works: [() throws -> Void]) throws -> [Double] {
    let clock = ContinuousClock()
    var least = works.map { _ in Duration.seconds(1_000_000) }
    for _ in 0..<batches {
      for (index, work) in works.enumerated() {
        least[index] = try min(least[index], clock.measure { for _ in 0..<callsPerBatch { try work() } })
      }
    }
    return least.map { $0 / .nanoseconds(1) / Double(callsPerBatch) }
  }
}
