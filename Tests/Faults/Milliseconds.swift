/// A duration as a person reads it.
struct Milliseconds: CustomStringConvertible {
  private let duration: Duration

  /// Makes the text of a duration.
  init(_ duration: Duration) {
    self.duration = duration
  }

  /// Milliseconds with one place, such as `12.3 ms`.
  var description: String {
    let tenths = Int((duration / .microseconds(100)).rounded())
    return "\(tenths / 10).\(tenths % 10) ms"
  }
}

extension [Duration] {
  /// The least value that a part of all values do not exceed; zero without values.
  func percentile(_ part: Double) -> Duration {
    let sorted = sorted()
    return sorted.isEmpty ? .zero : sorted[Swift.min(sorted.count - 1, Int(Double(sorted.count) * part))]
  }
}
