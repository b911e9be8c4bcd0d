/// How names of a description are written in Swift: only their case changes, no word is added or removed.
package struct NameCasing: Sendable {
  /// The initialisms that keep one case, in upper case.
  private let acronyms: [[UInt8]]

  /// Makes a casing that keeps these words in one case, whatever case they are given in.
  package init(acronyms: [String] = []) {
    self.acronyms = acronyms.map { Array($0.uppercased().utf8) }
  }

  /// The name as Swift writes types: `v1_connection` is `V1Connection`.
  package func typeName(_ name: String) -> String { cased(name, startsSmall: false) }

  /// The name as Swift writes members, parameters and cases: `ClientId` is `clientID`.
  package func memberName(_ name: String) -> String { cased(name, startsSmall: true) }

  /// The name as Swift writes the case that stands for a string; that of the empty string is `empty`, and that of a
  /// sign is what it is called.
  package func caseName(_ name: String) -> String {
    name.isEmpty ? "empty" : memberName(PunctuationNames.spelled(name))
  }

  private func cased(_ name: String, startsSmall: Bool) -> String {
    let words = Words(of: name)
    let shouts: Bool = !words.bytes.contains(where: \.isSmallLetter)
    // `_id` and `id` are different names.
    var result: [UInt8] = Array(name.utf8.prefix { $0 == UInt8(ascii: "_") })
    result.reserveCapacity(name.utf8.count + 8)
    for index in words.ends.indices {
      let word: ArraySlice<UInt8> = words.bytes[words.range(of: index)]
      // `1_2` and `12` are different names.
      if index > 0, result[result.count - 1].isDigit, word.first?.isDigit == true { result.append(UInt8(ascii: "_")) }
      if index == 0, startsSmall {
        for byte in word { result.append(byte.small) }
      } else {
        appendCapitalized(word, shouts: shouts, to: &result)
      }
    }
    // A name begins with a letter.
    let isUsable: Bool = result.first.map { !$0.isDigit } ?? false
    return String(decoding: isUsable ? result : [UInt8(ascii: "_")] + result, as: UTF8.self)
  }

  /// Appends a word with a capital letter first, or in its one case. Of a name that shouts, the rest is small.
  private func appendCapitalized(_ word: ArraySlice<UInt8>, shouts: Bool, to result: inout [UInt8]) {
    let start: Int = result.count
    result += word
    if isAcronym(word) {
      for index in start..<result.count { result[index] = result[index].capital }
    } else if word.last?.capital == UInt8(ascii: "S"), isAcronym(word.dropLast()) {
      for index in start..<result.count { result[index] = result[index].capital }
      result[result.count - 1] = UInt8(ascii: "s")
    } else {
      if shouts { for index in start..<result.count { result[index] = result[index].small } }
      result[start] = result[start].capital
    }
  }

  /// Whether a word, in whatever case, is an initialism that keeps one.
  private func isAcronym(_ word: ArraySlice<UInt8>) -> Bool {
    acronyms.contains { acronym in
      acronym.count == word.count && zip(acronym, word).allSatisfy { $0 == $1.capital }
    }
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9") }
  fileprivate var isSmallLetter: Bool { self >= UInt8(ascii: "a") && self <= UInt8(ascii: "z") }
  fileprivate var isCapitalLetter: Bool { self >= UInt8(ascii: "A") && self <= UInt8(ascii: "Z") }
  /// The small letter, if this is a letter of ASCII.
  fileprivate var small: UInt8 { isCapitalLetter ? self | 0x20 : self }
  /// The capital letter, if this is a letter of ASCII.
  fileprivate var capital: UInt8 { isSmallLetter ? self & ~0x20 : self }
}
