internal import ArgumentParser

/// `swift run generate`: regenerates a Swift client from its OpenAPI description, or says what differs.
@main
struct Generate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "generate",
    abstract: "Generate a Swift client from an OpenAPI description.",
    discussion: """
      Without options, the SDK in Sources/BitGoNetwork is generated from openapi/.

      Exit status: 0 fine; 1 files differ, or a person's edits stand in the way; 2 the description, the configuration \
      or the machine is at fault; 64 wrong usage.
      """,
    subcommands: [GenerateFiles.self, DumpPhase.self], defaultSubcommand: GenerateFiles.self)
}
