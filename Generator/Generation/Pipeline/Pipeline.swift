package import APIModel
package import Diagnostics
internal import FixtureGeneration
package import NodeTree
package import OpenAPI
internal import ParallelWork
internal import Resolution
package import SwiftGeneration
internal import SwiftSource

/// The phases from bytes to files, each of which passes a value on to the next.
///
/// `bytes → Node → Document → API → ModulePlan → files`. Every phase reports all that it finds wrong; the next one runs
/// only when nothing was an error.
package struct Pipeline {
  private let inputs: GenerationInputs

  /// The module's name, nil when the configuration says it.
  private let module: String?

  /// What was found wrong so far.
  package private(set) var diagnostics = Diagnostics()

  /// What the phases took so far.
  package private(set) var costs: [PhaseCost] = []

  /// The configuration, once it was read; nil in it when it had an error.
  private var knownConfiguration: GeneratorConfiguration??

  /// The files of the description; nil before its root has been read.
  private var documents: DocumentSet?

  /// Makes a pipeline of inputs, which stops at a warning when it is strict.
  package init(_ inputs: GenerationInputs, module: String? = nil, isStrict: Bool = false) {
    self.inputs = inputs
    self.module = module
    diagnostics.isStrict = isStrict
  }

  /// The files that have been read, the description first.
  package var sources: [SourceFile] {
    [inputs.description] + otherFiles + (inputs.configuration.map { [$0] } ?? [])
  }

  /// The files beside the description that have been read.
  package var otherFiles: [SourceFile] { documents?.otherFiles ?? [] }

  /// The description as a tree of nodes.
  package mutating func nodes() -> Node? {
    stopping("nodes") { [inputs] diagnostics in NodeTree.parse(inputs.description, reporting: &diagnostics) }
  }

  /// The description as its author wrote it.
  package mutating func document() -> Document? {
    guard let root = nodes() else { return nil }
    return stopping("document") { diagnostics in DocumentReader.read(root, with: .deep, reporting: &diagnostics) }
  }

  /// What the description means: all of it, or the operations that are chosen.
  package mutating func model(choosing choice: OperationChoice = .all) -> API? {
    let configuration: GeneratorConfiguration? = configuration()
    guard let document = document(), let configuration else { return nil }
    let policy = ResolutionPolicy(
      acceptsUnlisted: configuration.enumerations == .open, infersTypes: configuration.untypedSchemas == .inferred)
    let documents = DocumentSet(root: document, files: inputs.otherFiles)
    self.documents = documents
    ProcessLifetime.keep(documents)
    return stopping("model") { diagnostics in
      let api: API = DeepStack.run {
        APIResolver(documents, choosing: choice, policy: policy, workers: .deep).resolve(reporting: &diagnostics)
      }
      diagnostics.append(contentsOf: documents.diagnostics)
      return api
    }
  }

  /// The configuration; the one without any entry when there is no file. Read once.
  package mutating func configuration() -> GeneratorConfiguration? {
    if let known = knownConfiguration { return known }
    let configuration: GeneratorConfiguration? = stopping("configuration") { [inputs, module] diagnostics in
      ConfigurationReader(module: module).read(inputs.configuration, reporting: &diagnostics)
    }
    knownConfiguration = .some(configuration)
    return configuration
  }

  /// What the description becomes in Swift.
  package mutating func plan() -> ModulePlan? {
    let configuration: GeneratorConfiguration? = configuration()
    guard let api = model(choosing: configuration?.choice ?? .all), let configuration else { return nil }
    return stopping("plan") { diagnostics in
      ModulePlanner(api: api, configuration: configuration, workers: .deep).plan(reporting: &diagnostics)
    }
  }

  /// The generated files, sorted by path; nil when there was an error.
  package mutating func files() -> [RenderedFile]? {
    guard let plan = plan(), !diagnostics.hasErrors, let fixtures = fixtures(of: plan) else { return nil }
    return measuring("text") {
      let entries: [ModuleFiles.Entry] = (ModuleFiles(plan).entries() + fixtures).sorted { $0.path < $1.path }
      ProcessLifetime.keep(entries)
      return Concurrent.map(entries, with: SourcePrinter()) { printer, entry in
        RenderedFile(path: entry.path, content: printer.utf8(of: entry.file))
      }
    }
  }

  /// The files of the module of fixtures; none when there is no such module.
  private mutating func fixtures(of plan: ModulePlan) -> [ModuleFiles.Entry]? {
    guard plan.fixtures != nil else { return [] }
    return stopping("fixtures") { diagnostics in
      DeepStack.run { FixtureFiles(plan, workers: .deep).entries(reporting: &diagnostics) }
    }
  }

  /// The result of a phase; nil when it reported an error.
  private mutating func stopping<Value>(_ name: String, _ phase: (inout Diagnostics) -> Value?) -> Value? {
    var found = Diagnostics()
    let value: Value? = measuring(name) { phase(&found) }
    diagnostics.append(contentsOf: found)
    ProcessLifetime.keep(value)
    return found.hasErrors ? nil : value
  }

  /// The result of a phase, whose cost is noted.
  private mutating func measuring<Value>(_ name: String, _ phase: () -> Value) -> Value {
    let start: ContinuousClock.Instant = .now
    let value: Value = phase()
    costs.append(PhaseCost(phase: name, duration: .now - start, peakMemory: PhaseCost.peakMemory()))
    return value
  }
}
