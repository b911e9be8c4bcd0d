import Testing

@testable import SwiftGeneration

@Suite("Words")
struct WordsTests {
  @Test(
    "a name is split where its author meant a new word to begin",
    arguments: [
      ("", []), ("id", ["id"]), ("clientId", ["client", "Id"]), ("client_id", ["client", "id"]),
      ("Client-ID", ["Client", "ID"]), ("HTTPServer", ["HTTP", "Server"]), ("userIDs", ["user", "IDs"]),
      ("IDsOnly", ["IDs", "Only"]), ("v1Connection", ["v1", "Connection"]), ("MD5Hash", ["MD5", "Hash"]),
      ("3D", ["3", "D"]), ("SCREAMING_CASE", ["SCREAMING", "CASE"]), ("a.b c/d", ["a", "b", "c", "d"]),
      ("__a__b__", ["a", "b"]), ("$ref", ["ref"]), ("a1b2", ["a1b2"]), ("1.5", ["1", "5"]),
      ("-1", ["minus", "1"]), ("+1", ["plus", "1"]), ("a-1", ["a", "1"]), ("-a", ["a"]), ("-", []),
      ("é", ["uE9"]), ("aéb", ["a", "uE9", "b"]), ("e\u{301}", ["e", "u301"]), ("日本", ["u65E5", "u672C"]),
      ("😀", ["u1F600"]), ("\u{0}\n", []), ("iOS", ["i", "OS"]), ("iPhone", ["i", "Phone"]), ("aB", ["a", "B"]),
    ])
  func splits(_ name: String, _ words: [String]) {
    #expect(Words(of: name).all == words)
  }
}
