package import Foundation

/// The compiler of the toolchain that runs the tests, with the modules that this build of the package made.
package struct SwiftCompiler: Sendable {
  /// What the compiler said.
  package struct Outcome: Equatable, Sendable {
    /// 0 when the sources compile.
    package let status: Int32

    /// Everything it printed; empty when there is nothing to say.
    package let output: String

    /// The sources compile and there is nothing to say.
    package static let clean = Outcome(status: 0, output: "")
  }

  /// The settings of this package's own targets.
  private static let settings: [String] =
    ["-swift-version", "6", "-warnings-as-errors", "-parse-as-library", "-whole-module-optimization"]
    + ["ExistentialAny", "InternalImportsByDefault", "MemberImportVisibility"]
    .flatMap { ["-enable-upcoming-feature", $0] }

  /// Where compilers are waited for: two at a time, and not on the threads that other tests need to go on.
  private static let queue: OperationQueue = {
    let queue = OperationQueue()
    queue.maxConcurrentOperationCount = 2
    return queue
  }()

  private let modules: URL

  /// Finds the modules near the running test; nil when they are not where the package manager puts them.
  package init?() {
    let start = Bundle.main.executableURL ?? URL(filePath: CommandLine.arguments[0])
    var folder = start.resolvingSymlinksInPath()
    while folder.path != "/" {
      folder.deleteLastPathComponent()
      for candidate in [folder.appending(path: "Modules"), folder] where Self.holdsModules(candidate) {
        modules = candidate
        return
      }
    }
    return nil
  }

  /// Checks the types of a module without compiling it; a warning is an error.
  package func typecheck(_ sources: [URL], module: String) async throws -> Outcome {
    try await withCheckedThrowingContinuation { continuation in
      Self.queue.addOperation { continuation.resume(with: Result { try run(sources, module: module) }) }
    }
  }

  private func run(_ sources: [URL], module: String) throws -> Outcome {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments =
      ["swiftc", "-typecheck", "-module-name", module, "-I", modules.path] + Self.settings + sources.map(\.path)
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Outcome(status: process.terminationStatus, output: String(decoding: output, as: UTF8.self))
  }

  private static func holdsModules(_ folder: URL) -> Bool {
    ["APIRuntime", "JSONCoding"].allSatisfy { name in
      FileManager.default.fileExists(atPath: folder.appending(path: "\(name).swiftmodule").path)
    }
  }
}
