import Foundation
import Testing

/// What is generated depends on the inputs alone. Runs the command, because a process keeps its hash seed.
@Suite("Reproducibility")
struct ReproducibilityTests {
  /// Settings of a machine that no output may depend on; every process has a hash seed of its own.
  static let environments: [[String: String]] = [
    [:], [:], [:],
    ["LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8", "TZ": "Asia/Kathmandu"],
    ["LC_ALL": "C", "LANG": "C", "TZ": "America/St_Johns"],
  ]

  /// The SDK's description, which is larger than one made for a test.
  private static let description = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "openapi/bitgo-network.yaml")

  /// The command, beside the tests that the package manager has built with it.
  private static let command = (Bundle.main.executableURL ?? URL(filePath: CommandLine.arguments[0]))
    .deletingLastPathComponent().appending(path: "generate")

  @Test("every run gives the same bytes, whatever the folder, locale, time zone and hash seed")
  func isReproducible() throws {
    let outputs: [[String: String]] = try Self.environments.map(Self.output)
    let first: [String: String] = try #require(outputs.first)
    #expect(first.keys.contains("out/generated.lock.json"))
    for output in outputs.dropFirst() { #expect(output == first) }
  }

  /// What a run in a folder of its own writes.
  private static func output(_ environment: [String: String]) throws -> [String: String] {
    let workspace = try Workspace()
    try workspace.write(String(contentsOf: description, encoding: .utf8), to: "api.yaml")
    let process = Process()
    process.executableURL = command
    process.arguments = ["--spec", "api.yaml", "--output", "out", "--module", "Sample"]
    process.currentDirectoryURL = URL(filePath: workspace.root)
    process.environment = ProcessInfo.processInfo.environment
      .filter { $0.key != "SWIFT_DETERMINISTIC_HASHING" }
      .merging(environment) { _, new in new }
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    return try workspace.contents()
  }
}
