/// A file that is sent as a part of a form.
public struct FormFile: Hashable, Sendable {
  /// The bytes of the file. Their media type is, unless they have one, that which the API's description names, or
  /// `application/octet-stream`.
  public var content: BinaryContent
  /// The name that the server is told; nil for the name of the part.
  public var filename: String?

  /// Makes a file of bytes in memory.
  public init(_ bytes: [UInt8], filename: String? = nil, contentType: String? = nil) {
    self.init(BinaryContent(bytes, contentType: contentType), filename: filename)
  }

  /// Makes a file of any bytes.
  public init(_ content: BinaryContent, filename: String? = nil) {
    self.content = content
    self.filename = filename
  }

  /// Makes a file of one on disk, which is read while it is sent.
  ///
  /// - Parameters:
  ///   - path: Where the file is; its last part is the name that the server is told.
  ///   - contentType: The media type of the bytes; nil for the one that the API's description names.
  /// - Throws: `FileError` when it cannot be read, or is no regular file.
  public init(contentsOfFile path: String, contentType: String? = nil) throws(FileError) {
    let name = path.split(separator: "/").last.map(String.init)
    self.init(try BinaryContent(contentsOfFile: path, contentType: contentType), filename: name)
  }
}

extension FormFile: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// The size, on one line; never the content.
  public var description: String { content.description }

  /// The same as `description`.
  public var debugDescription: String { description }

  /// The name, the media type and the size; not the bytes.
  public var customMirror: Mirror {
    Mirror(self, members: ["length": content.length, "filename": filename, "contentType": content.contentType])
  }
}
