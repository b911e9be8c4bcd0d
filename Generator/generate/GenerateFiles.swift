internal import ArgumentParser
internal import Generation

/// Generates, or checks.
struct GenerateFiles: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "files", abstract: "Write the generated files, or check them.", shouldDisplay: false)

  @OptionGroup var description: DescriptionOptions

  @Flag(help: "Write nothing; exit with 1 and name every file that differs, and why.")
  var check = false

  @Flag(help: "Overwrite files that were edited by hand, and remove those that were never generated.")
  var overwrite = false

  func validate() throws {
    if check && overwrite { throw ValidationError("--check writes nothing, so --overwrite means nothing beside it.") }
  }

  func run() throws {
    ProcessLifetime.keepMemory()
    let generator = Generator(try description.request, in: description.store)
    try (check ? generator.check() : generator.generate(overwrites: overwrite)).report()
  }
}
