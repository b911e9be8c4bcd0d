import Foundation

/// The tools of the toolchain that runs the tests, and a folder to use them in.
struct Toolchain {
  /// What a tool said.
  struct Result: Equatable {
    var status: Int32
    var output: String
  }

  /// A folder of this value's own.
  let folder: URL

  /// Runs `body` with a toolchain whose folder is gone afterwards.
  static func run<Value>(_ body: (Toolchain) throws -> Value) throws -> Value {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("SwiftSourceTests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try body(Toolchain(folder: folder))
  }

  /// Writes a file and returns its path.
  func write(_ text: String, to name: String) throws -> String {
    let file = folder.appendingPathComponent(name)
    try Data(text.utf8).write(to: file)
    return file.path
  }

  /// The text of a file.
  func read(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
  }

  /// Runs a program found on the path and collects what it writes.
  func callAsFunction(_ arguments: String...) throws -> Result {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = arguments
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Result(status: process.terminationStatus, output: String(decoding: output, as: UTF8.self))
  }

  /// The configuration of swift-format at the root of the repository.
  static let formatConfiguration = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent(".swift-format").path
}

extension Toolchain {
  /// Has the compiler check a file; a warning is an error.
  func typecheck(_ text: String) throws -> Result {
    let path = try write(text, to: "Checked.swift")
    return try self("swiftc", "-typecheck", "-swift-version", "6", "-warnings-as-errors", "-parse-as-library", path)
  }

  /// Compiles a program, a warning being an error, and runs it.
  func run(_ text: String) throws -> Result {
    let source = try write(text, to: "main.swift")
    let program = folder.appendingPathComponent("program").path
    let compilation = try self("swiftc", "-warnings-as-errors", source, "-o", program)
    return compilation.status == 0 ? try self(program) : compilation
  }
}
