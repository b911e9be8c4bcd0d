/// The words of a name, as its author meant them: `clientId`, `client_id` and `Client-ID` all have two.
struct Words {
  /// The words without anything between them, in the case that the name writes them; all of ASCII.
  private(set) var bytes: [UInt8] = []

  /// Where the words end in ``bytes``, from left to right; empty when the name has no letter or digit.
  private(set) var ends: [Int] = []

  /// Splits a name into its words.
  ///
  /// A word ends before anything that is no ASCII letter or digit, between a small and a capital letter, and before
  /// the last of several capital letters that a small one follows (`HTTPServer` is `HTTP` and `Server`). A character
  /// outside ASCII is a word of its own, `u` and its code point, so that no two names become one by losing letters.
  ///
  /// - Complexity: O(n) in the length of the name.
  init(of name: String) {
    let scalars: [Unicode.Scalar] = Array(name.unicodeScalars)
    bytes.reserveCapacity(scalars.count)
    for (index, scalar) in scalars.enumerated() {
      guard scalar.isASCIIAlphanumeric else {
        endWord()
        let next: Unicode.Scalar? = index + 1 < scalars.count ? scalars[index + 1] : nil
        bytes += Self.spelled(scalar, isFirst: index == 0, next: next).utf8
        endWord()
        continue
      }
      if bytes.count > (ends.last ?? 0), Self.startsWord(at: index, in: scalars) { endWord() }
      bytes.append(UInt8(ascii: scalar))
    }
    endWord()
  }

  /// The words from left to right.
  var all: [String] {
    ends.indices.map { String(decoding: bytes[range(of: $0)], as: UTF8.self) }
  }

  /// Where the word at `index` is in ``bytes``.
  func range(of index: Int) -> Range<Int> {
    (index == 0 ? 0 : ends[index - 1])..<ends[index]
  }

  /// Ends the word that is being read, if there is one.
  private mutating func endWord() {
    if bytes.count > (ends.last ?? 0) { ends.append(bytes.count) }
  }

  /// Whether the letter at `index`, which another letter or digit precedes, begins a word.
  private static func startsWord(at index: Int, in scalars: [Unicode.Scalar]) -> Bool {
    guard scalars[index].isASCIIUppercase else { return false }
    let previous = scalars[index - 1]
    if previous.isASCIILowercase || previous.isASCIIDigit { return true }
    guard index + 1 < scalars.count else { return false }
    return scalars[index + 1].isASCIILowercase && !isPluralInitialism(endingAt: index + 1, in: scalars)
  }

  /// Whether the small letter at `index` is the plural of the capital letters before it, as in `userIDs`.
  private static func isPluralInitialism(endingAt index: Int, in scalars: [Unicode.Scalar]) -> Bool {
    guard scalars[index] == "s" else { return false }
    return index + 1 == scalars.count || !scalars[index + 1].isASCIILowercase
  }

  /// The word that stands for a character which no Swift name holds: empty for those that only separate.
  private static func spelled(_ scalar: Unicode.Scalar, isFirst: Bool, next: Unicode.Scalar?) -> String {
    guard scalar.isASCII else { return "u" + String(scalar.value, radix: 16, uppercase: true) }
    // `+1` and `-1` differ by nothing but their sign.
    guard isFirst, let next, next.isASCIIDigit else { return "" }
    return scalar == "-" ? "minus" : scalar == "+" ? "plus" : ""
  }
}

extension Unicode.Scalar {
  /// Whether the scalar is one of `0` to `9`.
  var isASCIIDigit: Bool { ("0"..."9").contains(self) }
  /// Whether the scalar is one of `a` to `z`.
  var isASCIILowercase: Bool { ("a"..."z").contains(self) }
  /// Whether the scalar is one of `A` to `Z`.
  var isASCIIUppercase: Bool { ("A"..."Z").contains(self) }
  /// Whether the scalar is an ASCII letter or digit.
  var isASCIIAlphanumeric: Bool { isASCIIDigit || isASCIILowercase || isASCIIUppercase }
}
