/// How names of a description are written in Swift: only their case changes, no word is added or removed.
package struct NameCasing: Sendable {
  /// The initialisms that keep one case, in upper case.
  private let acronyms: Set<String>

  /// Makes a casing that keeps these words in one case, whatever case they are given in.
  package init(acronyms: [String] = []) {
    self.acronyms = Set(acronyms.map { $0.uppercased() })
  }

  /// The name as Swift writes types: `v1_connection` is `V1Connection`.
  package func typeName(_ name: String) -> String {
    identifier(cased(name) { word, _ in capitalized(word) })
  }

  /// The name as Swift writes members, parameters and cases: `ClientId` is `clientID`.
  package func memberName(_ name: String) -> String {
    identifier(cased(name) { word, isFirst in isFirst ? word.lowercased() : capitalized(word) })
  }

  private func cased(_ name: String, _ transform: (String, Bool) -> String) -> String {
    let words: [String] = Words(of: name).all
    let shouts: Bool = !words.contains { $0.unicodeScalars.contains(where: \.isASCIILowercase) }
    // `_id` and `id` are different names.
    let underscores: String = String(name.prefix { $0 == "_" })
    var result = ""
    for word in words {
      let next: String = transform(shouts ? word.lowercased() : word, result.isEmpty)
      // `1_2` and `12` are different names.
      if result.unicodeScalars.last?.isASCIIDigit == true, next.unicodeScalars.first?.isASCIIDigit == true {
        result += "_"
      }
      result += next
    }
    return underscores + result
  }

  private func capitalized(_ word: String) -> String {
    let upper: String = word.uppercased()
    if acronyms.contains(upper) { return upper }
    if upper.hasSuffix("S"), acronyms.contains(String(upper.dropLast())) { return upper.dropLast() + "s" }
    return word.prefix(1).uppercased() + word.dropFirst()
  }

  /// A name that begins with a letter: one that begins with a digit, or is empty, gets an underscore in front.
  private func identifier(_ name: String) -> String {
    guard let first = name.unicodeScalars.first, !first.isASCIIDigit else { return "_" + name }
    return name
  }
}
