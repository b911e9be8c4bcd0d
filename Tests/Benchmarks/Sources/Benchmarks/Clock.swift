/// Times work as the least of many batches, which is what the work costs when nothing else disturbs it.
enum Clock {
  /// The nanoseconds that one call of `work` takes.
  static func nanoseconds(batches: Int, callsPerBatch: Int, _ work: () throws -> Void) rethrows -> Double {
    let clock = ContinuousClock()
    var least = Duration.seconds(1_000_000)
    for _ in 0..<batches {
      least = try min(least, clock.measure { for _ in 0..<callsPerBatch { try work() } })
    }
    let (seconds, attoseconds) = least.components
    return (Double(seconds) * 1e9 + Double(attoseconds) / 1e9) / Double(callsPerBatch)
  }
}
