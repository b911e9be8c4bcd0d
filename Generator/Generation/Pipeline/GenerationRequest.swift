/// What to generate from which files, by paths relative to the folder of a ``FileStore``.
package struct GenerationRequest: Hashable, Sendable {
  /// The description.
  package var description: String

  /// The configuration, which may be absent.
  package var configuration: String

  /// The folder that the generated folders lie in.
  package var output: String

  /// The lock.
  package var lock: String

  /// The module's name, nil when the configuration says it.
  package var module: String?

  /// The command that mends a difference, as a person types it.
  package var command: String

  /// This package's own SDK.
  package static let sdk = GenerationRequest(
    description: "openapi/bitgo-network.yaml", configuration: "openapi/generator.yaml", output: "Sources/BitGoNetwork",
    lock: "openapi/generated.lock.json", module: nil, command: "swift run generate")

  /// Any other description: the configuration lies beside it unless given, the lock in the output folder.
  package init(description: String, configuration: String?, output: String, module: String?) {
    let folder: String = description.lastIndex(of: "/").map { String(description[...$0]) } ?? ""
    self.init(
      description: description, configuration: configuration ?? folder + "generator.yaml", output: output,
      lock: "\(output)/generated.lock.json", module: module,
      command: "swift run generate --spec \(description) --output \(output)"
        + (module.map { " --module \($0)" } ?? ""))
  }

  private init(
    description: String, configuration: String, output: String, lock: String, module: String?, command: String
  ) {
    self.description = description
    self.configuration = configuration
    self.output = output
    self.lock = lock
    self.module = module
    self.command = command
  }
}
