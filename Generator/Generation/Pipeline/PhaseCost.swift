#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// What one phase of a generation took.
package struct PhaseCost: Sendable {
  /// The name of the phase.
  package var phase: String

  /// How long it took.
  package var duration: Duration

  /// The most memory that the process had used when the phase ended, in bytes.
  package var peakMemory: Int

  /// The costs as lines of text, a phase a line.
  static func text(of costs: [PhaseCost]) -> String {
    costs.map { cost in
      let time: Duration = cost.duration
      let tenths: Int64 = time.components.seconds * 10_000 + time.components.attoseconds / 100_000_000_000_000
      return "\(cost.phase): \(tenths / 10).\(tenths % 10) ms, peak \(cost.peakMemory / 1_000_000) MB\n"
    }.joined()
  }

  /// The most memory that the process has used so far, in bytes; 0 where the system does not say.
  static func peakMemory() -> Int {
    var usage = rusage()
    guard getrusage(ownUsage, &usage) == 0 else { return 0 }
    #if canImport(Darwin)
      return usage.ru_maxrss
    #else
      return usage.ru_maxrss * 1024
    #endif
  }

  #if canImport(Glibc)
    private static let ownUsage = Int32(RUSAGE_SELF.rawValue)
  #else
    private static let ownUsage: Int32 = RUSAGE_SELF
  #endif
}
