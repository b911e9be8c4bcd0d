import BitGoNetwork
import Foundation
import LoopbackServer
import Synchronization

/// Ways in which an app ends with a value of ours in its last words; each happens in a process of its own.
enum Crash: String, CaseIterable {
  /// A client in a failed precondition.
  case client
  /// An error that nobody catches.
  case error
  /// Options with a field of the app's own.
  case options

  /// The argument after which the name of a crash stands.
  static let argument = "--crash"

  /// Ends the process.
  func happen(_ trial: Trial) async throws {
    let client = try trial.client("127.0.0.1:1")
    switch self {
    case .client: preconditionFailure("\(client) \(client.apiClient) \(String(reflecting: client))")
    case .error:
      let error = await trial.call(client).error
      preconditionFailure("\(String(describing: error)) \(String(reflecting: error))")
    case .options:
      var options = client.options
      options.headerFields = ["X-Key": Trial.token]
      var text = ""
      dump(options, to: &text)
      preconditionFailure("\(options) \(text)")
    }
  }

  /// Everything that a process prints in which the crash happens.
  func text(on kind: TransportKind) async throws -> String {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(fileURLWithPath: CommandLine.arguments[0])
    process.arguments = [Self.argument, rawValue, kind.rawValue]
    process.environment = ProcessInfo.processInfo.environment.merging(["SWIFT_BACKTRACE": "enable=no"]) { $1 }
    process.standardError = pipe
    process.standardOutput = pipe
    try process.run()
    let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }
}
