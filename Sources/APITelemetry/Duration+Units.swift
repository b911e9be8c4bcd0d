#if Telemetry
  extension Duration {
    /// The time in milliseconds.
    var milliseconds: Double { self / .milliseconds(1) }

    /// The time in nanoseconds, rounded down; at most what 64 bits hold.
    var nanoseconds: Int64 {
      let (seconds, attoseconds) = components
      let (product, isTooLarge) = seconds.multipliedReportingOverflow(by: 1_000_000_000)
      return isTooLarge ? .max : product + attoseconds / 1_000_000_000
    }
  }
#endif
