import Foundation

/// One line of the report.
struct Row: CustomStringConvertible {
  let name: String
  let ours: Double
  let theirs: Double
  let unit: String

  /// How many times less ours is.
  private var ratio: Double { theirs / ours }

  /// The line: `NAME ours=… theirs=… ratio=…`.
  var description: String {
    let ratio = String(format: ratio < 2 ? "%.2f" : "%.1f", ratio)
    return "\(name) ours=\(text(ours))\(unit) theirs=\(text(theirs))\(unit) ratio=\(ratio)"
  }

  private func text(_ value: Double) -> String { String(format: value < 10 ? "%.2f" : "%.0f", value) }
}
