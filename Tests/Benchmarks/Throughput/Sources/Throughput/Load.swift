import Foundation

/// Lets contenders take turns, and reports how many requests a second each of them sends.
struct Load {
  /// How many calls there are at once.
  private static let concurrency = 64

  let contenders: [Contender]
  /// How many turns each contender has.
  let rounds: Int
  /// How many requests are sent in a turn.
  let requests: Int

  /// What one turn took.
  private struct Turn {
    let wall: Double
    let processor: Double
  }

  /// Runs all turns, and prints a line for each contender and the ratios that have a bar.
  func run() async throws {
    try await warmUp()
    var turns = contenders.map { _ in [Turn]() }
    for round in 0..<rounds {
      // Who comes first changes, so that nobody always follows the same one.
      for offset in contenders.indices {
        let index = (round + offset) % contenders.count
        turns[index].append(try await turn(of: contenders[index]))
      }
    }
    for (contender, turns) in zip(contenders, turns) {
      let rate = Self.median(turns.map { Double(requests) / $0.wall })
      let cost = Self.median(turns.map { $0.processor / Double(requests) })
      print("throughput-\(contender.name) \(Int(rate)) requests/s, \(Self.text(cost * 1e6)) us of processor time each")
    }
    print("throughput processor time ours/bare=\(Self.text(processorRatio(turns[1], turns[0])))")
    print(
      "throughput ours/bare=\(ratio(turns[1], turns[0])) bar=0.80, ours/codable=\(ratio(turns[1], turns[2])) bar=1.00")
  }

  /// Connections, caches and the heap are made ready by a turn that does not count.
  func warmUp() async throws {
    for contender in contenders { _ = try await turn(of: contender) }
  }

  /// The median of the ratios of turns in the same round, which a machine that is busy for a while does not move much.
  private func ratio(_ left: [Turn], _ right: [Turn]) -> String {
    Self.text(Self.median(zip(left, right).map { $1.wall / $0.wall }))
  }

  /// The median of the ratios of processor times in the same round, for a machine on which others take turns as well.
  private func processorRatio(_ left: [Turn], _ right: [Turn]) -> Double {
    Self.median(zip(left, right).map { $1.processor / $0.processor })
  }

  private func turn(of contender: Contender) async throws -> Turn {
    let processor = Self.processorTime()
    let start = ContinuousClock.now
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<Self.concurrency {
        group.addTask {
          for _ in 0..<requests / Self.concurrency { try await contender.send() }
        }
      }
      try await group.waitForAll()
    }
    return Turn(wall: start.duration(to: .now) / .seconds(1), processor: Self.processorTime() - processor)
  }

  private static func processorTime() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  private static func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }

  private static func text(_ value: Double) -> String { String(format: "%.2f", value) }
}
