import Testing

@testable import SwiftGeneration

@Suite("NameCasing")
struct NameCasingTests {
  private static let casing = NameCasing(acronyms: ["ID", "url", "HTTP", "API"])

  @Test(
    "only the case of a name changes",
    arguments: [
      ("clientId", "clientID", "ClientID"), ("client_id", "clientID", "ClientID"), ("ClientID", "clientID", "ClientID"),
      ("id", "id", "ID"), ("ID", "id", "ID"), ("userIds", "userIDs", "UserIDs"), ("userIDs", "userIDs", "UserIDs"),
      ("IDs", "ids", "IDs"), ("urls", "urls", "URLs"), ("httpApiUrl", "httpAPIURL", "HTTPAPIURL"),
      ("HTTPServer", "httpServer", "HTTPServer"), ("idle", "idle", "Idle"), ("apis_list", "apisList", "APIsList"),
      ("SCREAMING_CASE", "screamingCase", "ScreamingCase"), ("SCREAMING_ID", "screamingID", "ScreamingID"),
      ("USD", "usd", "Usd"), ("A", "a", "A"), ("v1ConnectionOutput", "v1ConnectionOutput", "V1ConnectionOutput"),
      ("get things", "getThings", "GetThings"), ("kebab-case", "kebabCase", "KebabCase"), ("a.b", "aB", "AB"),
      ("_id", "_id", "_ID"), ("__v", "__v", "__V"), ("id_", "id", "ID"), ("$ref", "ref", "Ref"),
      ("1", "_1", "_1"), ("1_2", "_1_2", "_1_2"), ("12", "_12", "_12"), ("a_1_2", "a1_2", "A1_2"),
      ("2fa", "_2fa", "_2fa"),
      ("-1", "minus1", "Minus1"), ("+1", "plus1", "Plus1"), ("", "_", "_"), ("_", "_", "_"), ("-", "_", "_"),
      ("é", "ue9", "UE9"), ("naïve", "naUEFVe", "NaUEFVe"), ("日本", "u65e5U672C", "U65E5U672C"),
      ("get /things/{id}", "getThingsID", "GetThingsID"),
    ])
  func cases(_ name: String, _ member: String, _ type: String) {
    #expect(Self.casing.memberName(name) == member)
    #expect(Self.casing.typeName(name) == type)
  }

  @Test(
    "without acronyms every word but the first begins with a capital letter",
    arguments: [
      ("clientId", "clientId", "ClientId"), ("clientID", "clientID", "ClientID"), ("ID", "id", "Id"),
    ])
  func withoutAcronyms(_ name: String, _ member: String, _ type: String) {
    #expect(NameCasing().memberName(name) == member)
    #expect(NameCasing().typeName(name) == type)
  }
}
