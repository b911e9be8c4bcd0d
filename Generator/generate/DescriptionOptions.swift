internal import ArgumentParser
internal import Generation

/// Which description to read, and where its files go.
struct DescriptionOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The OpenAPI description.", valueName: "file"), completion: .file())
  var spec: String?

  @Option(help: ArgumentHelp("The folder for the generated folders.", valueName: "folder"), completion: .directory)
  var output: String?

  @Option(help: "The name of the Swift module that the files make up.")
  var module: String?

  @Option(
    help: ArgumentHelp(
      "The configuration; by default the generator.yaml beside the description, which may be absent.",
      valueName: "file"), completion: .file())
  var config: String?

  @Option(
    help: ArgumentHelp(
      "The folder outside which no file of the description is read; by default the description's own.",
      valueName: "folder"), completion: .directory)
  var root: String?

  @Flag(help: "Take warnings for errors.")
  var strict = false

  @Flag(help: "Show all errors and warnings, however many there are of a kind.")
  var verbose = false

  @Flag(help: "Show the time and the memory that every phase takes.")
  var timings = false

  /// What to generate.
  var request: GenerationRequest {
    get throws {
      var request: GenerationRequest = try description
      request.isStrict = strict
      request.isVerbose = verbose
      request.showsCosts = timings
      return request
    }
  }

  /// What to generate from which files.
  private var description: GenerationRequest {
    get throws {
      guard let spec else {
        guard output == nil, module == nil, config == nil, root == nil else {
          throw ValidationError("--output, --module, --config and --root go with --spec.")
        }
        return .sdk
      }
      guard let output else { throw ValidationError("--spec needs --output.") }
      return GenerationRequest(description: spec, configuration: config, output: output, module: module, root: root)
    }
  }

  /// The files that paths are relative to: this package's for its own SDK, else those of the working folder.
  var store: FileStore {
    spec == nil ? .packageContaining("openapi/generator.yaml") : FileStore(root: "")
  }
}
