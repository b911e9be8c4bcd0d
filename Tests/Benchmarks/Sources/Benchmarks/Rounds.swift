#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Times work in many rounds and gives the median, which a machine that is busy now and then does not move much.
///
/// What is measured is the processor time of the process, so that other processes do not count.
enum Rounds {
  /// The nanoseconds that one call of each of `works` takes.
  ///
  /// The works take turns in every round, so that a machine that is slow for a while is slow for all. A turn begins
  /// with a call that does not count, because it finds the caches and the heap as another work left them.
  static func medians(rounds: Int, calls: Int, _ works: [() throws -> Void]) throws -> [Double] {
    var times = works.map { _ in [UInt64]() }
    for _ in 0..<rounds {
      for (index, work) in works.enumerated() {
        try work()
        let start = now()
        for _ in 0..<calls { try work() }
        times[index].append(now() - start)
      }
    }
    return times.map { median($0) / Double(calls) }
  }

  /// The same for asynchronous works.
  static func medians(rounds: Int, calls: Int, _ works: [() async throws -> Void]) async throws -> [Double] {
    var times = works.map { _ in [UInt64]() }
    for _ in 0..<rounds {
      for (index, work) in works.enumerated() {
        try await work()
        let start = now()
        for _ in 0..<calls { try await work() }
        times[index].append(now() - start)
      }
    }
    return times.map { median($0) / Double(calls) }
  }

  /// The same for one asynchronous work.
  static func median(rounds: Int, calls: Int, _ work: () async throws -> Void) async throws -> Double {
    var times: [UInt64] = []
    for _ in 0..<rounds {
      try await work()
      let start = now()
      for _ in 0..<calls { try await work() }
      times.append(now() - start)
    }
    return median(times) / Double(calls)
  }

  private static func now() -> UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
  }

  private static func median(_ times: [UInt64]) -> Double { Double(times.sorted()[times.count / 2]) }
}
