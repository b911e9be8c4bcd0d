/// A file that is sent as a part of a form.
public struct FormFile: Hashable, Sendable {
  /// The bytes of the file.
  public var bytes: [UInt8]
  /// The name that the server is told; nil for none.
  public var filename: String?
  /// The media type of the bytes; nil for the one that the API's description names, or `application/octet-stream`.
  public var contentType: String?

  /// Makes a file of bytes in memory.
  public init(_ bytes: [UInt8], filename: String? = nil, contentType: String? = nil) {
    self.bytes = bytes
    self.filename = filename
    self.contentType = contentType
  }
}

extension FormFile: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// The size, on one line; never the content.
  public var description: String { "\(bytes.count) bytes" }

  /// The same as `description`.
  public var debugDescription: String { description }

  /// The name, the media type and the size; not the bytes.
  public var customMirror: Mirror {
    Mirror(self, members: ["byteCount": bytes.count, "filename": filename, "contentType": contentType])
  }
}
