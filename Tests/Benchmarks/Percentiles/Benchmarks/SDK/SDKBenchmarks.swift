import Benchmark
import Workloads

/// The same works under ordo-one's benchmark, which adds percentiles: `Tests/Benchmarks/run percentiles`.
let benchmarks: @Sendable () -> Void = {
  Benchmark.defaultConfiguration = .init(
    metrics: [.wallClock, .throughput], warmupIterations: 3, scalingFactor: .one, maxDuration: .seconds(2))
  for name in Work.names {
    let factor: BenchmarkScalingFactor = name.hasSuffix("array") ? .one : .kilo
    for (side, work) in [("ours", \Work.ours), ("theirs", \Work.theirs)] {
      Benchmark("\(name) \(side)", configuration: .init(scalingFactor: factor)) { benchmark in
        guard let work = try Work(name)?[keyPath: work] else { return }
        benchmark.startMeasurement()
        for _ in benchmark.scaledIterations { try work() }
      }
    }
  }
  Benchmark("call ours", configuration: .init(scalingFactor: .kilo)) { benchmark in
    let call = try Call()
    benchmark.startMeasurement()
    for _ in benchmark.scaledIterations { try await call.send() }
  }
}
