import Foundation

/// What the system says about this process; zero where it cannot be asked.
enum ProcessStatus {
  /// How many descriptors are open.
  static var descriptors: Int {
    (try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").count) ?? 0
  }

  /// The resident memory, in bytes.
  static var residentBytes: Int { kilobytes(of: "VmRSS") << 10 }

  /// The most resident memory since `resetPeak()`, in bytes.
  static var peakBytes: Int { kilobytes(of: "VmHWM") << 10 }

  /// Begins to measure the peak anew.
  static func resetPeak() {
    guard let file = FileHandle(forWritingAtPath: "/proc/self/clear_refs") else { return }
    try? file.write(contentsOf: Data("5".utf8))
    try? file.close()
  }

  private static func kilobytes(of key: String) -> Int {
    guard let file = FileHandle(forReadingAtPath: "/proc/self/status"), let data = try? file.readToEnd() else {
      return 0
    }
    try? file.close()
    let line = String(decoding: data, as: UTF8.self).split(separator: "\n").first { $0.hasPrefix(key) }
    return line.flatMap { Int($0.filter(\.isNumber)) } ?? 0
  }
}
