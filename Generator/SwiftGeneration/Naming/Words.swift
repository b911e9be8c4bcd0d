/// The words of a name, as its author meant them: `clientId`, `client_id` and `Client-ID` all have two.
struct Words: Equatable {
  /// The words from left to right, in the case that the name writes them; empty when the name has no letter or digit.
  private(set) var all: [String] = []

  /// Splits a name into its words.
  ///
  /// A word ends before anything that is no ASCII letter or digit, between a small and a capital letter, and before
  /// the last of several capital letters that a small one follows (`HTTPServer` is `HTTP` and `Server`). A character
  /// outside ASCII is a word of its own, `u` and its code point, so that no two names become one by losing letters.
  ///
  /// - Complexity: O(n) in the length of the name.
  init(of name: String) {
    let scalars: [Unicode.Scalar] = Array(name.unicodeScalars)
    // The word that is not ended yet, which is all of ASCII.
    var word: [UInt8] = []
    for (index, scalar) in scalars.enumerated() {
      guard scalar.isASCIIAlphanumeric else {
        end(&word)
        let next: Unicode.Scalar? = index + 1 < scalars.count ? scalars[index + 1] : nil
        let spelled: String = Self.spelled(scalar, isFirst: index == 0, next: next)
        if !spelled.isEmpty { all.append(spelled) }
        continue
      }
      if !word.isEmpty, Self.startsWord(at: index, in: scalars) { end(&word) }
      word.append(UInt8(ascii: scalar))
    }
    end(&word)
  }

  private mutating func end(_ word: inout [UInt8]) {
    if !word.isEmpty { all.append(String(decoding: word, as: UTF8.self)) }
    word.removeAll(keepingCapacity: true)
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
