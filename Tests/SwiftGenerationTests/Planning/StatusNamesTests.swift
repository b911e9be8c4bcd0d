import SwiftSource
import Testing

@testable import SwiftGeneration

@Suite("StatusNames")
struct StatusNamesTests {
  @Test(
    "a status has its reason phrase's name, or its number",
    arguments: [
      (304, "notModified"), (400, "badRequest"), (404, "notFound"), (429, "tooManyRequests"),
      (500, "internalServerError"), (418, "status418"), (599, "status599"), (100, "status100"),
    ])
  func names(_ status: Int, _ name: String) {
    #expect(StatusNames.name(of: status).text == name)
  }

  @Test("no two statuses have one name")
  func unique() {
    #expect(Set((100...599).map { StatusNames.name(of: $0).text }).count == 500)
  }
}
