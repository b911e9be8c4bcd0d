/// What a generation would write, by path, and how the files on disk differ from it.
struct OutputComparison {
  /// The generated files.
  let rendered: [RenderedFile]

  /// The lock.
  let lock: RenderedFile

  /// Every file that differs, the generated ones sorted by path and then the lock.
  let differences: [Difference]

  /// The files of the description beside its root that have changed since the last generation, sorted.
  let changedFiles: [String]

  /// What a generation would destroy that only a person could have written; a lock holds no such thing.
  var foreign: [Difference] {
    differences.filter { $0.isForeign && $0.path != lock.path }
  }
}
