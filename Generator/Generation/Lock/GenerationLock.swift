/// What the last generation read and wrote, by digest: how a later run knows whether a file is still as generated,
/// and why it differs.
package struct GenerationLock: Equatable, Sendable {
  /// The digests of the description's files.
  package var description: DescriptionDigests

  /// The digest of the configuration, nil when there was none.
  package var configuration: ContentDigest?

  /// The digests of the generated files, by their path in the output folder.
  package var files: [String: ContentDigest]

  /// Makes a lock of its parts.
  package init(description: DescriptionDigests, configuration: ContentDigest?, files: [String: ContentDigest]) {
    self.description = description
    self.configuration = configuration
    self.files = files
  }
}
