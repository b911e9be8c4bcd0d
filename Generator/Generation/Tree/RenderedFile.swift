/// A generated file in memory.
package struct RenderedFile: Hashable, Sendable {
  /// The path in the output folder, such as `Models/Connection.swift`.
  package let path: String

  /// The whole content, UTF-8.
  package let content: [UInt8]

  /// The digest of the content.
  package let digest: ContentDigest

  /// Makes a file of its path and text.
  package init(path: String, text: String) {
    self.init(path: path, content: Array(text.utf8))
  }

  /// Makes a file of its path and bytes.
  package init(path: String, content: [UInt8]) {
    self.path = path
    self.content = content
    digest = ContentDigest(of: content)
  }

  /// Makes a file of the content of another one.
  init(path: String, contentOf file: RenderedFile) {
    self.path = path
    content = file.content
    digest = file.digest
  }
}
