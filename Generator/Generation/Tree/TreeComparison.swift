/// The output folder held against what a generation would write: every file that differs, and why.
struct TreeComparison {
  /// What a generation would write.
  let rendered: [RenderedFile]

  /// What the last generation wrote, nil when there is no lock.
  let lock: GenerationLock?

  /// The digests of what is in the generated folders, by path.
  let present: [String: ContentDigest]

  /// Why an unedited file would be written differently now.
  let changedInput: Difference.Cause

  /// Compares the tree on disk with a generation from inputs of these digests.
  init(rendered: [RenderedFile], lock: GenerationLock?, present: [String: ContentDigest], inputs: GenerationLock) {
    self.rendered = rendered
    self.lock = lock
    self.present = present
    changedInput =
      lock?.description != inputs.description
      ? .spec : lock?.configuration != inputs.configuration ? .config : .generator
  }

  /// Every file that differs, sorted by path.
  ///
  /// - Complexity: O(n log n) in the number of files.
  func differences() -> [Difference] {
    let expected: Set<String> = Set(rendered.map(\.path))
    let changed: [Difference] = rendered.compactMap(difference(of:))
    let superfluous: [Difference] = present.keys.filter { !expected.contains($0) }.map(difference(ofSuperfluous:))
    return (changed + superfluous).sorted { $0.path < $1.path }
  }

  private func difference(of file: RenderedFile) -> Difference? {
    let recorded: ContentDigest? = lock?.files[file.path]
    guard let digest = present[file.path] else {
      return Difference(path: file.path, cause: recorded == nil ? changedInput : .missing)
    }
    guard digest != file.digest else { return nil }
    return Difference(path: file.path, cause: digest == recorded ? changedInput : .handEdit)
  }

  private func difference(ofSuperfluous path: String) -> Difference {
    guard let recorded = lock?.files[path] else { return Difference(path: path, cause: .stray) }
    return Difference(path: path, cause: present[path] == recorded ? .stale : .handEdit)
  }
}
