package import APIModel
package import Diagnostics
package import NodeTree
package import OpenAPI
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

  /// Makes a pipeline of inputs.
  package init(_ inputs: GenerationInputs, module: String? = nil) {
    self.inputs = inputs
    self.module = module
  }

  /// The description as a tree of nodes.
  package mutating func nodes() -> Node? {
    stopping { [inputs] diagnostics in NodeTree.parse(inputs.description, reporting: &diagnostics) }
  }

  /// The description as its author wrote it.
  package mutating func document() -> Document? {
    guard let root = nodes() else { return nil }
    return stopping { diagnostics in DocumentReader.read(root, reporting: &diagnostics) }
  }

  /// What the description means.
  package mutating func model() -> API? {
    let configuration: GeneratorConfiguration? = configuration()
    guard let document = document(), let configuration else { return nil }
    let policy = ResolutionPolicy(
      acceptsUnlisted: configuration.enumerations == .open, infersTypes: configuration.untypedSchemas == .inferred)
    let documents = DocumentSet(root: document)
    return stopping { diagnostics in
      APIResolver(documents, policy: policy).resolve(reporting: &diagnostics)
    }
  }

  /// The configuration; the one without any entry when there is no file.
  package mutating func configuration() -> GeneratorConfiguration? {
    stopping { [inputs, module] diagnostics in
      ConfigurationReader(module: module).read(inputs.configuration, reporting: &diagnostics)
    }
  }

  /// What the description becomes in Swift.
  package mutating func plan() -> ModulePlan? {
    let configuration: GeneratorConfiguration? = configuration()
    guard let api = model(), let configuration else { return nil }
    return stopping { diagnostics in
      ModulePlanner(api: api, configuration: configuration).plan(reporting: &diagnostics)
    }
  }

  /// The generated files, sorted by path; nil when there was an error.
  package mutating func files() -> [RenderedFile]? {
    guard let plan = plan() else { return nil }
    let printer = SourcePrinter()
    return ModuleFiles(plan).entries()
      .map { entry in RenderedFile(path: entry.path, text: printer.print(entry.file)) }
      .sorted { $0.path < $1.path }
  }

  /// The result of a phase; nil when it reported an error.
  private mutating func stopping<Value>(_ phase: (inout Diagnostics) -> Value?) -> Value? {
    var found = Diagnostics()
    let value: Value? = phase(&found)
    diagnostics.append(contentsOf: found)
    return found.hasErrors ? nil : value
  }
}
