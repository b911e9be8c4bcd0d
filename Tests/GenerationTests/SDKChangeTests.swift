import Foundation
import Generation
import Testing

/// What a change of the SDK's own description changes in the generated files: what a reviewer has to read.
@Suite("The SDK's description changes")
struct SDKChangeTests {
  @Test("changing a limit changes one line of one validator, and one of the fixtures that break it")
  func limit() throws {
    let workspace = try Self.generatedWorkspace()
    let before = try workspace.contents()
    try workspace.edit(
      Self.description,
      replacing: "The label that the client gave this connection, for people to read.\n"
        + "          type: string\n          minLength: 1",
      with: "The label that the client gave this connection, for people to read.\n"
        + "          type: string\n          minLength: 2")

    let changes = try Self.changes(of: workspace, since: before)

    #expect(
      changes == [
        "Sources/BitGoNetwork/Validators/Connection+Validation.swift": 1,
        "Sources/BitGoNetworkTesting/Fixtures/Connection+Fixtures.swift": 1, "openapi/generated.lock.json": 3,
      ])
  }

  @Test("a new limited member and a new failure change the model, its validator and the operation, in few lines")
  func memberAndFailure() throws {
    let workspace = try Self.generatedWorkspace()
    let before = try workspace.contents()
    try workspace.edit(
      Self.description, replacing: "        initialized:\n",
      with: """
                memo:
                  description: What the client noted about the connection.
                  type: string
                  maxLength: 250
                initialized:

        """)
    try workspace.edit(
      Self.description, replacing: "        '500':\n",
      with: """
                '409':
                  description: The connection is being changed.
                  content:
                    application/json:
                      schema:
                        $ref: '#/components/schemas/V1ErrorPayload'
                '500':

        """)

    let changes = try Self.changes(of: workspace, since: before)

    #expect(
      changes.keys.sorted() == [
        "Sources/BitGoNetwork/Models/Connection.swift", "Sources/BitGoNetwork/Operations/GetClientConnection.swift",
        "Sources/BitGoNetwork/Validators/Connection+Validation.swift",
        "Sources/BitGoNetworkTesting/Fixtures/Connection+Fixtures.swift",
        "Sources/BitGoNetworkTesting/Fixtures/ConnectionResponse+Fixtures.swift", "openapi/generated.lock.json",
      ])
    let lines = changes.filter { $0.key != GenerationRequest.sdk.lock }.values.reduce(0, +)
    #expect(lines <= 25)
  }

  private static let description = GenerationRequest.sdk.description

  /// The SDK's description and configuration in a folder of their own, and what is generated from them.
  private static func generatedWorkspace() throws -> Workspace {
    let package = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").path
    let workspace = try Workspace()
    for path in [description, GenerationRequest.sdk.configuration] {
      try workspace.write(String(contentsOfFile: "\(package)/\(path)", encoding: .utf8), to: path)
    }
    #expect(Generator(.sdk, in: workspace.store).generate().status == 0)
    return workspace
  }

  /// Generates anew; how many lines of each generated file and the lock are new or changed.
  private static func changes(of workspace: Workspace, since before: [String: String]) throws -> [String: Int] {
    let outcome = Generator(.sdk, in: workspace.store).generate()
    #expect(outcome.status == 0 && outcome.errors == "")
    var after = try workspace.contents()
    after[description] = nil
    return after.filter { before[$0.key] != $0.value }.mapValues { $0 }.reduce(into: [:]) { changes, file in
      let lines = file.value.split(separator: "\n")
      let old = (before[file.key] ?? "").split(separator: "\n")
      changes[file.key] = lines.difference(from: old).insertions.count
    }
  }
}
