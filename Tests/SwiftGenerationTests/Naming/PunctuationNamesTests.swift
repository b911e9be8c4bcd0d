import SwiftGeneration
import Testing

@Suite("PunctuationNames")
struct PunctuationNamesTests {
  @Test(
    "what has no letter or digit is called by its characters",
    arguments: [
      ("=", "equals"), ("<", "lessThan"), (">=", "greaterThanOrEquals"), ("<=", "lessThanOrEquals"),
      ("!=", "notEquals"), ("!", "exclamationMark"), ("*", "asterisk"), ("==", "equalsEquals"), ("_", "underscore"),
      ("__", "underscoreUnderscore"), (" ", "space"), ("*/*", "asteriskSlashAsterisk"), ("\t", "u9"), ("", "empty"),
      ("<>", "lessThanGreaterThan"), ("=<=", "equalsLessThanOrEquals"), ("\\", "backslash"),
    ])
  func punctuation(_ string: String, _ name: String) {
    #expect(NameCasing().caseName(string) == name)
  }

  @Test(
    "a sign or a comparison at either end is called so",
    arguments: [
      ("-asc", "minusAsc"), ("+asc", "plusAsc"), ("-ASC", "minusAsc"), ("-created_at", "minusCreatedAt"),
      ("+1", "plus1"), ("-1", "minus1"), ("-1.5", "minus1_5"), ("A+", "aPlus"), ("A-", "aMinus"), ("C++", "cPlusPlus"),
      ("18+", "_18Plus"), ("<5", "lessThan5"), (">=5", "greaterThanOrEquals5"), ("=x=", "equalsXEquals"),
    ])
  func signs(_ string: String, _ name: String) {
    #expect(NameCasing().caseName(string) == name)
  }

  @Test(
    "other punctuation separates words",
    arguments: [
      ("in-progress", "inProgress"), ("/path", "path"), ("image/*", "image"), ("- a", "a"), ("é-", "ue9"),
      ("wait!", "wait"), ("_id", "_id"), ("a=b", "aB"),
    ])
  func separators(_ string: String, _ name: String) {
    #expect(NameCasing().caseName(string) == name)
  }
}
