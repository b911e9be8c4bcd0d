/// Finds out to which value of a JSON text an offset belongs.
///
/// Readers do not keep track of where they are: only who has something to report walks the bytes again.
///
/// - SeeAlso: RFC 6901.
@_spi(Generated)
public struct JSONPointerLocator: ~Copyable {
  /// The longest token that is not cut: a hostile name must not be repeated whole for every fault behind it.
  private static let maximumTokenLength = 256

  private var reader: JSONReader

  /// The tokens from the root to the value the reader is in.
  private var path: [String] = []

  /// The indices of the offsets not yet located, the one with the lowest offset last.
  private var pending: [Int]

  private let offsets: [Int]
  private var tokens: [[String]]

  /// The reference tokens, unescaped, that lead to the innermost value at each of `offsets`.
  ///
  /// A member's name belongs to its value; what stands between the members of an object belongs to the object. An
  /// offset that cannot be reached, because the text is not JSON before it, belongs to the value where the text breaks.
  /// Of a name longer than 256 characters the first 256 are given, and an ellipsis.
  ///
  /// - Parameters:
  ///   - offsets: Offsets in any order, counted in bytes from the start.
  ///   - bytes: The text.
  ///   - depthLimit: The limit with which the text was read.
  /// - Returns: As many arrays of tokens as there are offsets, in the same order.
  /// - Complexity: O(n) in the number of bytes, however many offsets there are.
  public static func tokens(
    at offsets: [Int], in bytes: [UInt8], depthLimit: Int = JSONReader.defaultDepthLimit
  ) -> [[String]] {
    bytes.withUnsafeBufferPointer { buffer in
      var locator = JSONPointerLocator(buffer, offsets: offsets, depthLimit: depthLimit)
      // What is wrong with the text has been reported by whoever asks where.
      try? locator.walkValue()
      locator.locate(before: .max)
      return locator.tokens
    }
  }

  private init(_ buffer: UnsafeBufferPointer<UInt8>, offsets: [Int], depthLimit: Int) {
    reader = JSONReader(buffer, depthLimit: depthLimit, faultLimit: 0, checksAssertions: false)
    self.offsets = offsets
    pending = offsets.indices.sorted { offsets[$0] > offsets[$1] }
    tokens = Array(repeating: [], count: offsets.count)
  }

  private mutating func walkValue() throws(JSONSyntaxError) {
    switch try reader.nextKind() {
    case .object: try walkObject()
    case .array: try walkArray()
    default: try reader.skipValue()
    }
  }

  private mutating func walkObject() throws(JSONSyntaxError) {
    try reader.open()
    var isFirst = true
    while try !reader.closes(with: .closeBrace, &isFirst) {
      reader.skipWhitespace()
      locate(before: reader.position)
      let name = try reader.scanName()
      try walkValue(at: Self.token(reader.string(name)))
    }
  }

  private mutating func walkArray() throws(JSONSyntaxError) {
    try reader.open()
    var isFirst = true
    var index = 0
    while try !reader.closes(with: .closeBracket, &isFirst) {
      reader.skipWhitespace()
      locate(before: reader.position)
      try walkValue(at: String(index))
      index += 1
    }
  }

  /// Walks the value to which `token` leads, and comes back.
  private mutating func walkValue(at token: String) throws(JSONSyntaxError) {
    path.append(token)
    try walkValue()
    locate(before: reader.position)
    path.removeLast()
  }

  /// Gives the offsets before `end` that are still pending the path of the value the reader is in.
  private mutating func locate(before end: Int) {
    while let next = pending.last, offsets[next] < end {
      tokens[next] = path
      pending.removeLast()
    }
  }

  /// A member's name as a token: of one longer than 256 characters the first 256, and an ellipsis.
  public static func token(_ name: String) -> String {
    guard name.utf8.count > maximumTokenLength else { return name }
    let scalars = name.unicodeScalars
    let start = scalars.prefix(maximumTokenLength)
    return start.endIndex == scalars.endIndex ? name : String(start) + "…"
  }
}
