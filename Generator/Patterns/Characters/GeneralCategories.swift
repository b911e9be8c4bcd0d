/// The values of the Unicode property General_Category, by the names that ECMA-262 takes.
///
/// - SeeAlso: ECMA-262, table 68; Unicode Standard Annex 44, section 5.7.1.
enum GeneralCategories {
  /// The code points of the category that has a name, short or long; nil when none has.
  static func members(named name: String) -> ScalarSet? {
    guard let short = groups[name] ?? aliases[name] ?? (names.values.contains(name) ? name : nil) else { return nil }
    return ScalarSet(runs.filter { matches($0.category, short) }.map(\.range))
  }

  private static func matches(_ category: Unicode.GeneralCategory, _ short: String) -> Bool {
    let name = names[category] ?? "Cn"
    return short == "LC" ? ["Lu", "Ll", "Lt"].contains(name) : name.hasPrefix(short)
  }

  /// All code points in runs of one category.
  private static let runs: [(range: ClosedRange<UInt32>, category: Unicode.GeneralCategory)] = {
    var runs: [(range: ClosedRange<UInt32>, category: Unicode.GeneralCategory)] = []
    for value in 0...ScalarSet.greatest {
      let category = Unicode.Scalar(value)?.properties.generalCategory ?? .surrogate
      if let last = runs.last, last.category == category {
        runs[runs.count - 1].range = last.range.lowerBound...value
      } else {
        runs.append((value...value, category))
      }
    }
    return runs
  }()

  private static let names: [Unicode.GeneralCategory: String] = [
    .uppercaseLetter: "Lu", .lowercaseLetter: "Ll", .titlecaseLetter: "Lt", .modifierLetter: "Lm", .otherLetter: "Lo",
    .nonspacingMark: "Mn", .spacingMark: "Mc", .enclosingMark: "Me",
    .decimalNumber: "Nd", .letterNumber: "Nl", .otherNumber: "No",
    .connectorPunctuation: "Pc", .dashPunctuation: "Pd", .openPunctuation: "Ps", .closePunctuation: "Pe",
    .initialPunctuation: "Pi", .finalPunctuation: "Pf", .otherPunctuation: "Po",
    .mathSymbol: "Sm", .currencySymbol: "Sc", .modifierSymbol: "Sk", .otherSymbol: "So",
    .spaceSeparator: "Zs", .lineSeparator: "Zl", .paragraphSeparator: "Zp",
    .control: "Cc", .format: "Cf", .surrogate: "Cs", .privateUse: "Co", .unassigned: "Cn",
  ]

  private static let groups: [String: String] = [
    "L": "L", "Letter": "L", "LC": "LC", "Cased_Letter": "LC", "M": "M", "Mark": "M", "Combining_Mark": "M",
    "N": "N", "Number": "N", "P": "P", "Punctuation": "P", "punct": "P", "S": "S", "Symbol": "S",
    "Z": "Z", "Separator": "Z", "C": "C", "Other": "C",
  ]

  private static let aliases: [String: String] = [
    "Uppercase_Letter": "Lu", "Lowercase_Letter": "Ll", "Titlecase_Letter": "Lt", "Modifier_Letter": "Lm",
    "Other_Letter": "Lo", "Nonspacing_Mark": "Mn", "Spacing_Mark": "Mc", "Enclosing_Mark": "Me",
    "Decimal_Number": "Nd", "digit": "Nd", "Letter_Number": "Nl", "Other_Number": "No",
    "Connector_Punctuation": "Pc", "Dash_Punctuation": "Pd", "Open_Punctuation": "Ps", "Close_Punctuation": "Pe",
    "Initial_Punctuation": "Pi", "Final_Punctuation": "Pf", "Other_Punctuation": "Po", "Math_Symbol": "Sm",
    "Currency_Symbol": "Sc", "Modifier_Symbol": "Sk", "Other_Symbol": "So", "Space_Separator": "Zs",
    "Line_Separator": "Zl", "Paragraph_Separator": "Zp", "Control": "Cc", "cntrl": "Cc", "Format": "Cf",
    "Surrogate": "Cs", "Private_Use": "Co", "Unassigned": "Cn",
  ]
}
