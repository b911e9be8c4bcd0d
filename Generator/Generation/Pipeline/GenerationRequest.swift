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

  /// The folder outside which no file of the description is read; nil for the folder of the description.
  package var root: String?

  /// The command that mends a difference, as a person types it.
  package var command: String

  /// Whether the configuration must be there: somebody named it.
  package var requiresConfiguration: Bool

  /// Whether warnings are errors.
  package var isStrict = false

  /// Whether all diagnostics are printed, however many there are of a kind.
  package var isVerbose = false

  /// Whether the time and the memory of every phase are printed.
  package var showsCosts = false

  /// This package's own SDK.
  package static let sdk = GenerationRequest(
    description: "openapi/bitgo-network.yaml", configuration: "openapi/generator.yaml", output: "Sources/BitGoNetwork",
    lock: "openapi/generated.lock.json", module: nil, command: "swift run generate", requiresConfiguration: true)

  /// Any other description: the configuration lies beside it unless given, the lock in the output folder.
  package init(
    description: String, configuration: String?, output: String, module: String?, root: String? = nil
  ) {
    let folder: String = description.lastIndex(of: "/").map { String(description[...$0]) } ?? ""
    let output: String = output.isEmpty ? "." : Self.withoutSlashAtEnd(output)
    let options: [(String, String?)] = [
      ("--spec", description), ("--output", output), ("--module", module), ("--config", configuration),
      ("--root", root),
    ]
    self.init(
      description: description, configuration: configuration ?? folder + "generator.yaml", output: output,
      lock: "\(output)/generated.lock.json", module: module,
      command: options.reduce("swift run generate") { command, option in
        command + (option.1.map { " \(option.0) \(Self.quoted($0))" } ?? "")
      }, requiresConfiguration: configuration != nil)
    self.root = root
  }

  private init(
    description: String, configuration: String, output: String, lock: String, module: String?, command: String,
    requiresConfiguration: Bool
  ) {
    self.description = description
    self.configuration = configuration
    self.output = output
    self.lock = lock
    self.module = module
    self.command = command
    self.requiresConfiguration = requiresConfiguration
  }

  private static func withoutSlashAtEnd(_ path: String) -> String {
    path.count > 1 && path.hasSuffix("/") ? withoutSlashAtEnd(String(path.dropLast())) : path
  }

  /// A word of a command as a shell reads it.
  private static func quoted(_ word: String) -> String {
    let isPlain: Bool =
      !word.isEmpty
      && word.unicodeScalars.allSatisfy { scalar in
        scalar.properties.isAlphabetic || "0123456789._-/+:@%,".unicodeScalars.contains(scalar)
      }
    return isPlain ? word : "'" + word.replacing("'", with: "'\\''") + "'"
  }
}
