/// What the punctuation of ASCII is called in the names of cases.
///
/// It is spelled where a string has nothing else (`>=` is `greaterThanOrEquals`, `*` is `asterisk`), and where a sign
/// or a comparison stands directly before or after what is a name otherwise, of which it is often the only difference:
/// `-asc` is `minusAsc`, and `A+` is `aPlus`. All other punctuation only separates words. What a string is called does
/// not depend on the others that are listed.
enum PunctuationNames {
  /// The string with words in the place of its punctuation; as it is when that only separates words.
  ///
  /// - Complexity: O(n) in the length of the string.
  static func spelled(_ string: String) -> String {
    let scalars: [Unicode.Scalar] = Array(string.unicodeScalars)
    guard scalars.contains(where: { !$0.isASCII || $0.isASCIIAlphanumeric }) else { return words(for: scalars[...]) }
    let leading: Int = length(ofSigns: scalars[...])
    let trailing: Int = length(ofSigns: scalars.reversed()[...])
    guard leading + trailing > 0 else { return string }
    let signs: [String] = [scalars.prefix(leading), scalars.suffix(trailing)].map(words)
    let middle = String(String.UnicodeScalarView(scalars[leading..<(scalars.count - trailing)]))
    // Of a name that shouts, all words are small in the end.
    let shouts: Bool = !scalars.contains(where: \.isASCIILowercase) && scalars.contains(where: \.isASCIIUppercase)
    let all: [String] = [shouts ? signs[0].uppercased() : signs[0], middle, shouts ? signs[1].uppercased() : signs[1]]
    return all.filter { !$0.isEmpty }.joined(separator: "_")
  }

  /// How many signs stand directly before a letter or a digit.
  private static func length(ofSigns scalars: ArraySlice<Unicode.Scalar>) -> Int {
    let signs: ArraySlice<Unicode.Scalar> = scalars.prefix { "+-<>=".unicodeScalars.contains($0) }
    return scalars.dropFirst(signs.count).first?.isASCIIAlphanumeric == true ? signs.count : 0
  }

  /// The words for punctuation, joined by underscores.
  private static func words(for scalars: ArraySlice<Unicode.Scalar>) -> String {
    var words: [String] = []
    var rest: ArraySlice<Unicode.Scalar> = scalars
    while let first = rest.popFirst() {
      if rest.first == "=", let comparison = comparisons[first] {
        rest.removeFirst()
        words.append(comparison)
      } else {
        words.append(names[first] ?? "u\(String(first.value, radix: 16, uppercase: true))")
      }
    }
    return words.joined(separator: "_")
  }

  /// What a character is called with an equals sign after it.
  private static let comparisons: [Unicode.Scalar: String] = [
    "<": "less_than_or_equals", ">": "greater_than_or_equals", "!": "not_equals",
  ]

  private static let names: [Unicode.Scalar: String] = [
    " ": "space", "!": "exclamation_mark", "\"": "quotation_mark", "#": "number_sign", "$": "dollar", "%": "percent",
    "&": "ampersand", "'": "apostrophe", "(": "left_parenthesis", ")": "right_parenthesis", "*": "asterisk",
    "+": "plus", ",": "comma", "-": "minus", ".": "period", "/": "slash", ":": "colon", ";": "semicolon",
    "<": "less_than", "=": "equals", ">": "greater_than", "?": "question_mark", "@": "at", "[": "left_bracket",
    "\\": "backslash", "]": "right_bracket", "^": "caret", "_": "underscore", "`": "backtick", "{": "left_brace",
    "|": "vertical_bar", "}": "right_brace", "~": "tilde",
  ]
}
