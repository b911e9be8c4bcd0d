/// The sets that `\p{…}` names.
///
/// - SeeAlso: ECMA-262, section 22.2.1 (UnicodePropertyValueExpression) and tables 66 to 69.
enum UnicodeProperties {
  /// The code points that have a property, written as in the braces of `\p{…}`; nil when it is not known.
  static func members(_ expression: String) -> ScalarSet? {
    let parts = expression.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2 else {
      return GeneralCategories.members(named: expression) ?? binary(expression)
    }
    switch parts[0] {
    case "General_Category", "gc": return GeneralCategories.members(named: parts[1])
    case "Script", "sc": return script("Script", parts[1])
    case "Script_Extensions", "scx": return script("Script_Extensions", parts[1])
    default: return nil
    }
  }

  private static func binary(_ name: String) -> ScalarSet? {
    switch name {
    case "Any": return .any
    case "ASCII": return ScalarSet([0...0x7F])
    case "Assigned": return GeneralCategories.members(named: "Cn")?.inverted
    default: break
    }
    guard value(of: name, Unicode.Scalar("a").properties) != nil else { return nil }
    return ScalarSet(assigned.filter { value(of: name, $0.properties) == true }.map { $0.value...$0.value })
  }

  /// Asks the standard library's regular expressions, which alone know the scripts.
  private static func script(_ property: String, _ name: String) -> ScalarSet? {
    guard name.utf8.allSatisfy({ $0 == UInt8(ascii: "_") || (0x30...0x7A).contains($0) }),
      let regex = try? Regex("\\p{\(property)=\(name)}+").matchingSemantics(.unicodeScalar)
    else { return nil }
    let runs = assignedText.matches(of: regex).map { assignedText[$0.range].unicodeScalars }
    let members = ScalarSet(runs.joined().map { $0.value...$0.value })
    return members.isEmpty ? nil : members
  }

  /// Every code point that a property can be said of one by one; the large empty planes are left out.
  private static let assigned: [Unicode.Scalar] = {
    let empty = (GeneralCategories.members(named: "Cn") ?? .none).union(GeneralCategories.members(named: "Co") ?? .none)
    return empty.inverted.ranges.flatMap { $0.compactMap(Unicode.Scalar.init) }
  }()

  private static let assignedText: String = {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: assigned)
    return String(text)
  }()

  /// Whether a code point has the property with a name; nil when the name is not known.
  private static func value(of name: String, _ properties: Unicode.Scalar.Properties) -> Bool? {
    switch name {
    case "Alphabetic", "Alpha": properties.isAlphabetic
    case "Uppercase", "Upper": properties.isUppercase
    case "Lowercase", "Lower": properties.isLowercase
    case "White_Space", "space": properties.isWhitespace
    case "Cased": properties.isCased
    case "Dash": properties.isDash
    case "Diacritic", "Dia": properties.isDiacritic
    case "Emoji": properties.isEmoji
    case "Emoji_Modifier", "EMod": properties.isEmojiModifier
    case "Emoji_Modifier_Base", "EBase": properties.isEmojiModifierBase
    case "Emoji_Presentation", "EPres": properties.isEmojiPresentation
    case "Hex_Digit", "Hex": properties.isHexDigit
    case "ASCII_Hex_Digit", "AHex": properties.isASCIIHexDigit
    case "ID_Start", "IDS": properties.isIDStart
    case "ID_Continue", "IDC": properties.isIDContinue
    case "XID_Start", "XIDS": properties.isXIDStart
    case "XID_Continue", "XIDC": properties.isXIDContinue
    case "Ideographic", "Ideo": properties.isIdeographic
    case "Math": properties.isMath
    case "Quotation_Mark", "QMark": properties.isQuotationMark
    default: nil
    }
  }
}
