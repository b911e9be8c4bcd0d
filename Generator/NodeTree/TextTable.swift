/// The texts of a tree's scalars: one run of bytes, and where each text is in it.
///
/// Texts that are likely to repeat are interned, so that two equal keys have one identifier.
struct TextTable: Sendable {
  /// The number of a text in the table.
  typealias ID = UInt32

  private var bytes: [UInt8] = []
  private var ends: [UInt32] = []
  /// Open addressing: 1 + the identifier of an interned text, or 0.
  private var slots = [ID](repeating: 0, count: 1 << 10)
  private var internedCount = 0

  /// Creates an empty table with room for `byteCount` bytes of text.
  init(reserving byteCount: Int = 0) {
    bytes.reserveCapacity(byteCount)
  }

  /// How many texts there are; identifiers are below it.
  var count: Int { ends.count }

  /// The text `id` as a string.
  subscript(id: ID) -> String {
    String(decoding: bytes[range(of: id)], as: UTF8.self)
  }

  /// Gives the bytes of the text `id` to `body`.
  func withBytes(of id: ID, _ body: (Span<UInt8>) -> Void) {
    body(bytes.span.extracting(range(of: id)))
  }

  /// Whether the text `id` has the bytes of `text`.
  func hasText(_ id: ID, _ text: String) -> Bool {
    var text = text
    return text.withUTF8 { isEqual(id, to: $0.span) }
  }

  /// How many bytes the text `id` has.
  func byteCount(of id: ID) -> Int { range(of: id).count }

  /// Adds a text without looking for an equal one.
  mutating func append(_ text: Span<UInt8>) -> ID {
    text.withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
    ends.append(UInt32(bytes.count))
    return ID(ends.count - 1)
  }

  /// The identifier of the interned text equal to `text`, which is added if there is none.
  mutating func intern(_ text: Span<UInt8>) -> ID {
    if internedCount * 2 >= slots.count { grow() }
    let slot = slot(of: text)
    if slots[slot] > 0 { return slots[slot] - 1 }
    let id = append(text)
    slots[slot] = id + 1
    internedCount += 1
    return id
  }

  /// The identifier of the interned text equal to the text `id`, which may not be interned itself.
  mutating func interned(_ id: ID) -> ID {
    var text = self[id]
    return text.withUTF8 { intern($0.span) }
  }

  /// The identifier of the interned text equal to `text`; nil when there is none.
  func id(of text: String) -> ID? {
    var text = text
    return text.withUTF8 { utf8 in
      let found = slots[slot(of: utf8.span)]
      return found > 0 ? found - 1 : nil
    }
  }

  /// The slot that holds the text equal to `text`, or the empty one where it belongs.
  private func slot(of text: Span<UInt8>) -> Int {
    let mask = slots.count - 1
    var slot = Self.hash(text) & mask
    while slots[slot] > 0, !isEqual(slots[slot] - 1, to: text) { slot = (slot + 1) & mask }
    return slot
  }

  private func isEqual(_ id: ID, to text: Span<UInt8>) -> Bool {
    let range = range(of: id)
    guard range.count == text.count else { return false }
    for index in text.indices where bytes[range.lowerBound + index] != text[index] { return false }
    return true
  }

  private func range(of id: ID) -> Range<Int> {
    (id == 0 ? 0 : Int(ends[Int(id) - 1]))..<Int(ends[Int(id)])
  }

  private mutating func grow() {
    let interned = slots.filter { $0 > 0 }
    slots = [ID](repeating: 0, count: slots.count * 2)
    for entry in interned {
      let slot = slot(of: bytes.span.extracting(range(of: entry - 1)))
      slots[slot] = entry
    }
  }

  /// Folded multiplication, eight bytes at a time: it takes fewer instructions than `Hasher` for short texts.
  private static func hash(_ text: Span<UInt8>) -> Int {
    let bytes = text.bytes
    var hash = seed ^ UInt64(text.count)
    var offset = 0
    while offset + 8 <= bytes.byteCount {
      hash = fold(hash ^ bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
      offset += 8
    }
    while offset < bytes.byteCount {
      hash = fold(hash ^ UInt64(text[offset]))
      offset += 1
    }
    return Int(truncatingIfNeeded: hash)
  }

  private static func fold(_ value: UInt64) -> UInt64 {
    let product = value.multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
    return product.high ^ product.low
  }

  /// New in every process, so that no document can be written to make all its keys collide.
  private static let seed = UInt64.random(in: .min ... .max)
}
