internal import Diagnostics
internal import SwiftGeneration

/// Generates a module, or says how the files on disk differ from what would be generated.
package struct Generator {
  private let request: GenerationRequest
  private let store: FileStore

  /// Makes a generator of a request.
  package init(_ request: GenerationRequest, in store: FileStore) {
    self.request = request
    self.store = store
  }

  /// Writes what differs, and removes what would not be generated any more.
  ///
  /// A file that a person wrote or edited stops it: nothing is written then, unless `overwrites`.
  package func generate(overwrites: Bool = false) -> CommandOutcome {
    run { comparison, messages throws(FileError) in
      guard comparison.foreign.isEmpty || overwrites else {
        return CommandOutcome(
          status: 1, output: list(comparison.foreign),
          errors: messages
            + "nothing was written: these files are not as generated; undo the edits, or add --overwrite to lose them\n"
        )
      }
      try transaction(of: comparison).commit()
      return CommandOutcome(output: summary(of: comparison), errors: messages)
    }
  }

  /// Writes nothing; names every file that differs, and why.
  package func check() -> CommandOutcome {
    run { comparison, messages throws(FileError) in
      let count: Int = comparison.rendered.count
      guard !comparison.differences.isEmpty else {
        return CommandOutcome(output: "\(count) generated files are up to date\n", errors: messages)
      }
      return CommandOutcome(
        status: 1, output: list(comparison.differences),
        errors: messages + changes(comparison) + "to mend this, run: \(request.command)\n")
    }
  }

  // MARK: Steps

  /// Renders and compares, then acts; every failure becomes an outcome.
  private func run(
    _ act: (OutputComparison, _ messages: String) throws(FileError) -> CommandOutcome
  ) -> CommandOutcome {
    do throws(FileError) {
      let inputs: GenerationInputs = try GenerationInputs(of: request, from: store)
      let recorded = RecordedLock(try store.read(request.lock))
      let known: OutputTree = tree(of: [], recorded.lock)
      let present = Meanwhile { Result { () throws(FileError) in try known.digests() } }
      let description = Meanwhile { ContentDigest(of: inputs.description.bytes) }
      var pipeline = Pipeline(inputs, module: request.module, isStrict: request.isStrict)
      let files: [RenderedFile]? = pipeline.files()
      let printer = DiagnosticPrinter(files: pipeline.sources, limit: request.isVerbose ? .none : .readable)
      let messages = Meanwhile { [diagnostics = pipeline.diagnostics] in printer.print(diagnostics) }
      guard let files else { return CommandOutcome(status: 2, errors: messages.value) }
      let start: ContinuousClock.Instant = .now
      let tree: OutputTree = tree(of: files, recorded.lock)
      let digests: [String: ContentDigest] = try tree.leaves == known.leaves ? present.value.get() : tree.digests()
      let lock: GenerationLock = inputs.lock(
        of: files, reading: pipeline.otherFiles, description: description.value)
      let comparison: OutputComparison = compare(files, with: lock, to: digests, in: tree, recorded)
      var outcome: CommandOutcome = try act(comparison, messages.value)
      if request.showsCosts {
        let cost = PhaseCost(phase: "files", duration: .now - start, peakMemory: PhaseCost.peakMemory())
        outcome.errors += PhaseCost.text(of: pipeline.costs + [cost])
      }
      return outcome
    } catch {
      return CommandOutcome(status: 2, errors: "error: \(error.message)\n")
    }
  }

  /// The generated folders: of the module, and of its fixtures as they are now or were when the lock was written.
  private func tree(of files: [RenderedFile], _ lock: GenerationLock?) -> OutputTree {
    let paths: [String] = files.map(\.path) + (lock.map { Array($0.files.keys) } ?? [])
    let leaves: Set<String> = Set(paths.compactMap(Self.fixtureFolder))
    return OutputTree(folder: request.output, leaves: ModuleFiles.folders + leaves.sorted(), store: store)
  }

  /// The folder of a file of fixtures, such as `../BitGoNetworkTesting/Fixtures`; nil for every other path.
  private static func fixtureFolder(of path: String) -> String? {
    guard path.hasPrefix("../") else { return nil }
    let steps: [Substring] = path.split(separator: "/", omittingEmptySubsequences: false)
    guard steps.count == 4, steps[0] == "..", steps[1] != "..", steps[2] == ModuleFiles.fixtureFolder else {
      return nil
    }
    return steps.dropLast().joined(separator: "/")
  }

  private func compare(
    _ files: [RenderedFile], with lock: GenerationLock, to present: [String: ContentDigest], in tree: OutputTree,
    _ recorded: RecordedLock
  ) -> OutputComparison {
    let lastLock: GenerationLock? = recorded.lock
    let comparison = TreeComparison(
      rendered: files, lock: lastLock, present: present, inputs: lock)
    var differences: [Difference] = comparison.differences().map { difference in
      Difference(path: tree.path(of: difference.path), cause: difference.cause)
    }
    let lockFile = RenderedFile(path: request.lock, text: lock.text)
    if recorded.content != lockFile.content {
      let cause: Difference.Cause =
        recorded.content == nil ? .missing : lastLock == nil ? .handEdit : comparison.changedInput
      differences.append(Difference(path: request.lock, cause: cause))
    }
    let placed: [RenderedFile] = files.map { RenderedFile(path: tree.path(of: $0.path), contentOf: $0) }
    return OutputComparison(
      rendered: placed, lock: lockFile, differences: differences,
      changedFiles: lastLock.map { lock.description.changedPaths(since: $0.description) } ?? [])
  }

  private func transaction(of comparison: OutputComparison) -> TreeTransaction {
    var transaction = TreeTransaction(in: request.output, of: store)
    let differing: Set<String> = Set(comparison.differences.map(\.path))
    // The lock is last: until it is placed, it tells of the files that were there.
    let written: [RenderedFile] = (comparison.rendered + [comparison.lock]).filter { differing.contains($0.path) }
    for file in written { transaction.write(file.content, to: file.path) }
    for path in differing.subtracting(written.map(\.path)).sorted() { transaction.remove(path) }
    return transaction
  }

  // MARK: What is printed

  private func list(_ differences: [Difference]) -> String {
    differences.map { "\($0.path): \($0.cause.rawValue)\n" }.joined()
  }

  /// The files of the description, beside its root, that have changed since the last generation.
  private func changes(_ comparison: OutputComparison) -> String {
    let folder: String = request.description.lastIndex(of: "/").map { String(request.description[...$0]) } ?? ""
    return comparison.changedFiles.map { "changed since the last generation: \(folder)\($0)\n" }.joined()
  }

  private func summary(of comparison: OutputComparison) -> String {
    let differences: [Difference] = comparison.differences
    let count: Int = comparison.rendered.count
    guard !differences.isEmpty else { return "\(count) generated files are up to date; nothing was written\n" }
    let expected: Set<String> = Set(comparison.rendered.map(\.path) + [comparison.lock.path])
    return differences.map { difference in
      "\(expected.contains(difference.path) ? "wrote" : "removed") \(difference.path)\n"
    }.joined()
  }
}
