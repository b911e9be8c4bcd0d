internal import ArgumentParser
internal import Generation

/// Shows what one phase passes on to the next.
struct DumpPhase: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dump", abstract: "Show what one phase of a generation passes on to the next.")

  @Argument(help: "What to show: \(Dump.Phase.allCases.map(\.rawValue).joined(separator: ", ")).")
  var phase: Dump.Phase

  @OptionGroup var description: DescriptionOptions

  func run() throws {
    try Dump(try description.request, in: description.store).show(phase).report()
  }
}

extension Dump.Phase: ExpressibleByArgument {}
