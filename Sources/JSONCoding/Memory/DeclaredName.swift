/// A member's name as it stands in a text, prepared for being compared with eight bytes of it at a time.
///
/// It lies in memory of its own that is never freed, so that neither a table of names nor a cursor over an object needs
/// a reference count, which would cost every object that is read, and more when several threads read at once.
struct DeclaredName {
  /// The name in quotation marks, with a comma before them and a colon after them.
  let delimited: UnsafePointer<UInt8>

  /// The number of bytes of ``delimited``.
  let delimitedCount: Int

  /// The number of bytes that a text must have from the comma on for the two to be compared.
  ///
  /// Greater than that of any text when the name is never to be found in this way.
  let reach: Int

  /// The first eight bytes of ``delimited``, or as many as there are.
  let head: UInt64

  /// The bits of a word that belong to ``head``.
  let headMask: UInt64

  /// The last eight bytes of ``delimited``; 0 when there are fewer.
  let tail: UInt64

  /// Copies a name.
  ///
  /// - Parameters:
  ///   - name: The name itself.
  ///   - isPredictable: Whether the name may be compared with a text before it is known to be one; false for one that
  ///     JSON writes with escapes, too.
  init(_ name: String, isPredictable: Bool) {
    let bytes = [.comma, .quote] + Array(name.utf8) + [.quote, .colon]
    let padded = max(bytes.count, 8)
    let memory = UnsafeMutablePointer<UInt8>.allocate(capacity: padded)
    memory.initialize(repeating: 0, count: padded)
    memory.update(from: bytes, count: bytes.count)
    delimited = UnsafePointer(memory)
    delimitedCount = bytes.count
    reach = isPredictable && !name.utf8.contains(where: SWAR.isEscapable) ? padded : .max
    head = delimited.word(at: 0)
    headMask = bytes.count < 8 ? (1 << UInt64(bytes.count * 8)) - 1 : .max
    tail = bytes.count < 8 ? 0 : delimited.word(at: bytes.count - 8)
  }

  /// The bytes of the name itself.
  @inline(__always)
  var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: delimited + 2, count: delimitedCount &- 4) }

  /// The name itself.
  var string: String { String(decoding: bytes, as: UTF8.self) }
}
