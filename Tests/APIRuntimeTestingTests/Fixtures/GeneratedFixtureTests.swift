import APIRuntime
import APIRuntimeTesting
import BitGoNetwork
import BitGoNetworkTesting
import FixtureSampleTesting
import FixtureSchemasTesting
import JSONCoding
import Testing

@Suite("Generated fixtures")
struct GeneratedFixtureTests {
  @Test(
    "each is what it says: valid ones keep all, broken ones break one thing",
    arguments: BitGoNetworkTesting.AllFixtures.models)
  func sdk(_ fixtures: FixtureSet) {
    #expect(fixtures.problems() == [])
  }

  @Test("so are those of every constraint that there is", arguments: FixtureSampleTesting.AllFixtures.models)
  func sample(_ fixtures: FixtureSet) {
    #expect(fixtures.problems() == [])
  }

  @Test("so are those of whole schemas", arguments: FixtureSchemasTesting.AllFixtures.models)
  func schemas(_ fixtures: FixtureSet) {
    #expect(fixtures.problems() == [])
  }

  @Test("a valid value is always the same one, and can be changed")
  func valid() {
    #expect(Connection.fixture() == Connection.fixture())
    #expect(Connection.fixture { $0.name = "Desk" }.name == "Desk")
    #expect(Connection.fixture().id.utf8.count == 36)
  }

  @Test("a broken one names the issue that it makes")
  func broken() throws {
    let fixture = try #require(Connection.brokenFixtures.first { $0.keyword == "minLength" })
    #expect(fixture.description == "/name: minLength")
    let error = #expect(throws: ValidationError.self) { try Connection(json: fixture.json) }
    #expect(error?.issues.map(\.pointer) == ["/name"])
  }
}
