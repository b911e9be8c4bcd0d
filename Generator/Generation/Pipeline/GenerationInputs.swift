package import Diagnostics
package import OpenAPI

/// The files that a generation reads.
package struct GenerationInputs: Sendable {
  /// The description.
  package var description: SourceFile

  /// The configuration, nil when there is none.
  package var configuration: SourceFile?

  /// The other files of the description.
  package var otherFiles: FileProvider

  /// Makes inputs of files in memory.
  package init(description: SourceFile, configuration: SourceFile?, otherFiles: FileProvider = .none) {
    self.description = description
    self.configuration = configuration
    self.otherFiles = otherFiles
  }

  /// Reads the inputs of a request.
  ///
  /// - Throws: `FileError` when there is no description or no configuration where one must be, or a file cannot be
  ///   read.
  package init(of request: GenerationRequest, from store: FileStore) throws(FileError) {
    guard let description = try store.read(request.description) else {
      throw FileError("there is no description at \(request.description)")
    }
    let configuration: [UInt8]? = try store.read(request.configuration)
    guard configuration != nil || !request.requiresConfiguration else {
      throw FileError("there is no configuration at \(request.configuration)")
    }
    self.description = SourceFile(path: request.description, bytes: description)
    self.configuration = configuration.map { SourceFile(path: request.configuration, bytes: $0) }
    otherFiles = try store.provider(around: request.description, in: request.root)
  }

  /// The lock of a generation from these inputs, the description having this digest, that read these other files and
  /// wrote these files.
  func lock(
    of files: [RenderedFile], reading otherFiles: [SourceFile], description: ContentDigest
  ) -> GenerationLock {
    let others = otherFiles.map { ($0.relativePath, ContentDigest(of: $0.bytes)) }
    return GenerationLock(
      description: DescriptionDigests(
        root: description, others: Dictionary(others, uniquingKeysWith: { first, _ in first })),
      configuration: configuration.map { ContentDigest(of: $0.bytes) },
      files: Dictionary(files.map { ($0.path, $0.digest) }, uniquingKeysWith: { first, _ in first }))
  }
}
