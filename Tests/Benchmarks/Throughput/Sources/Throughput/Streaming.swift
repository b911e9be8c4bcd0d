import AsyncHTTPClientTransport
import BitGoNetwork
import Foundation

/// Sends and receives a large body, and reports by how much the process grew meanwhile.
///
/// Reads Linux's account of the process.
struct Streaming {
  /// The most that the resident memory may grow by, in kilobytes.
  private static let bar = 16 * 1024.0

  let client: APIClient
  /// The file that is uploaded.
  let path: String
  /// How many bytes it has, and how many are downloaded.
  let size: Int

  /// Makes the two transfers to a server on loopback.
  init(port: Int, path: String, size: Int) throws {
    var options = ClientOptions()
    options.deadline = .seconds(600)
    options.attemptTimeout = .seconds(600)
    client = APIClient(
      server: try Server(url: "http://127.0.0.1:\(port)"), options: options, transport: AsyncHTTPClientTransport())
    self.path = path
    self.size = size
  }

  /// Runs both, and prints a line for each.
  func run() async throws {
    // Connections, caches and the heap are made ready by transfers that do not count.
    for _ in 0..<2 { _ = try await download(1 << 20) }
    try await report("stream-download") { try await download(size) }
    try await report("stream-upload") { try await upload() }
  }

  private func download(_ size: Int) async throws -> Int {
    var count = 0
    for try await chunk in try await client.send(Download(size: size)).value { count += chunk.count }
    return count
  }

  private func upload() async throws -> Int {
    Int(try await client.send(Upload(content: BinaryContent(contentsOfFile: path))).value) ?? 0
  }

  private func report(_ name: String, _ transfer: () async throws -> Int) async throws {
    try Data("5".utf8).write(to: URL(filePath: "/proc/self/clear_refs"))
    let idle = try Self.kilobytes("VmRSS")
    let start = ContinuousClock.now
    let count = try await transfer()
    let seconds = start.duration(to: .now) / .seconds(1)
    let grown = try Self.kilobytes("VmHWM") - idle
    guard count == size else { preconditionFailure("\(count) bytes of \(size) have arrived") }
    let rate = Int(Double(count) / 1048576 / seconds)
    print("\(name) bytes=\(count) memory-above-idle=\(Int(grown)) kB bar=\(Int(Self.bar)) kB, \(rate) MiB/s")
  }

  /// A line of the process's status.
  private static func kilobytes(_ name: String) throws -> Double {
    let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
    let line = status.split(separator: "\n").first { $0.hasPrefix("\(name):") } ?? ""
    return Double(line.filter(\.isNumber)) ?? .nan
  }
}
