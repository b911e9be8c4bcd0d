internal import APIModel
internal import Diagnostics
internal import OpenAPI

/// Shows what one phase of a generation passes on to the next.
package struct Dump {
  /// A value between two phases.
  package enum Phase: String, CaseIterable, Sendable {
    /// The description as a tree of nodes.
    case nodes
    /// The description as its author wrote it.
    case document
    /// What the description means.
    case model
  }

  private let request: GenerationRequest
  private let store: FileStore

  /// Makes a dump of a request's description.
  package init(_ request: GenerationRequest, in store: FileStore) {
    self.request = request
    self.store = store
  }

  /// Prints the value of a phase.
  package func show(_ phase: Phase) -> CommandOutcome {
    do throws(FileError) {
      let inputs: GenerationInputs = try GenerationInputs(of: request, from: store)
      var pipeline = Pipeline(inputs, module: request.module, isStrict: request.isStrict)
      let text: String? = text(of: phase, &pipeline)
      let messages: String = DiagnosticPrinter(
        files: pipeline.sources, limit: request.isVerbose ? .none : .readable
      ).print(pipeline.diagnostics)
      return CommandOutcome(status: text == nil ? 2 : 0, output: text ?? "", errors: messages)
    } catch {
      return CommandOutcome(status: 2, errors: "error: \(error.message)\n")
    }
  }

  private func text(of phase: Phase, _ pipeline: inout Pipeline) -> String? {
    switch phase {
    case .nodes:
      var dump = NodeDump()
      return pipeline.nodes().map { root in
        dump.append(root, named: "nodes")
        return dump.text
      }
    case .document: return pipeline.document().map { DocumentDump.text(of: $0) }
    case .model: return pipeline.model().map { APIDump.text(of: $0, named: "model") }
    }
  }
}
