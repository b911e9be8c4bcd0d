import BitGoNetwork
import Foundation
@_spi(Generated) import JSONCoding
import Workloads

/// How much memory the process holds while it decodes an array, beside what the decoded models themselves need.
///
/// Reads Linux's account of the process.
enum PeakMemory {
  /// The row: ours is by how much the peak grew, theirs is the size of the models, both in kilobytes.
  static func row(count: Int) throws -> Row {
    let bytes = Sample.connections(count)
    Work.keep(try JSONReader.decode([Connection].self, from: Sample.connections(1)))
    // The first time is for the code that this needs itself.
    try forgetPeak()
    try forgetPeak()
    let before = try kilobytes("VmHWM")
    let models = try JSONReader.decode([Connection].self, from: bytes).value ?? []
    let peak = try kilobytes("VmHWM") - before
    let size = models.reduce(0) { $0 + MemoryLayout<Connection>.stride + heapSize(of: $1) }
    return Row(name: "memory", ours: peak, theirs: Double(size) / 1024, unit: "kB")
  }

  /// Makes the peak what the process holds now.
  private static func forgetPeak() throws {
    try Data("5".utf8).write(to: URL(filePath: "/proc/self/clear_refs"))
    _ = try kilobytes("VmHWM")
  }

  /// The bytes that a model's strings take beside it.
  private static func heapSize(of model: Connection) -> Int {
    let strings = [
      model.id, model.name, model.clientID, model.partnerID, model.networkAccountID, model.proof, model.nonce,
      model.partnersConnectionID ?? "", model.partnersClientID ?? "",
    ]
    return strings.map(\.utf8.count).reduce(0) { sum, count in
      // A string of at most 15 bytes lies in the model; before another one the standard library keeps 40 bytes and
      // malloc 8, after it there is one more, and malloc rounds to 16.
      count <= 15 ? sum : sum + (count + 49 + 15) / 16 * 16
    }
  }

  /// A line of the process's status.
  private static func kilobytes(_ name: String) throws -> Double {
    let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
    let line = status.split(separator: "\n").first { $0.hasPrefix("\(name):") } ?? ""
    return Double(line.filter(\.isNumber)) ?? .nan
  }
}
