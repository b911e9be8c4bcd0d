public import APIRuntime
import Foundation
import URLSessionTransport

/// Reads the indexes of calls, one a line, makes each call when its line is there, and writes what came of it as a
/// line.
///
/// - Parameters:
///   - calls: The calls; the first argument of the program is the URL of the server that they are sent to.
///   - authorization: What they are sent with.
/// - Throws: `ConfigurationError` when that is none.
public func prove(_ calls: [ProofCall], authorization: Authorization) async throws {
  let server = try Server(url: CommandLine.arguments.dropFirst().first ?? "")
  var options = ClientOptions()
  options.retries = .never
  var transport = URLSessionTransport.Options()
  transport.acceptsLinuxHazards = true  // the server is the proof's own
  let client = APIClient(
    server: server, authorization: authorization, options: options, transport: URLSessionTransport(transport))
  while let line = readLine() {
    guard let index = Int(line), calls.indices.contains(index) else { continue }
    let answer = await calls[index].answer(of: client)
    FileHandle.standardOutput.write(Data(answer + [UInt8(ascii: "\n")]))
  }
}
