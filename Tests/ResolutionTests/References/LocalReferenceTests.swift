import Testing

@testable import Resolution

@Suite("LocalReference")
struct LocalReferenceTests {
  @Test(
    "a reference to a component names its section and itself",
    arguments: [
      ("#/components/schemas/Thing", "schemas", "Thing"),
      ("#/components/parameters/a.b-c_d", "parameters", "a.b-c_d"),
      ("#/components/schemas/a~1b", "schemas", "a/b"),
      ("#/components/schemas/a~0b", "schemas", "a~b"),
      ("#/components/schemas/a~01b", "schemas", "a~1b"),
      ("#/components/schemas/My%20Thing", "schemas", "My Thing"),
      ("#/components/schemas/My Thing", "schemas", "My Thing"),
      ("#/components/schemas/%C3%A9", "schemas", "é"),
      ("#/components/schemas/100%", "schemas", "100%"),
      ("#/components/schemas/%+1", "schemas", "%+1"),
      ("#/components/schemas/%zz", "schemas", "%zz"),
      ("#/components/schemas/\u{301}e", "schemas", "\u{301}e"),
      ("#/components/schemas/", "schemas", ""),
    ])
  func reads(_ text: String, section: String, name: String) throws {
    let reference = try LocalReference(text)

    #expect(reference.section == section)
    #expect(reference.name.hasSameBytes(as: name))
  }

  @Test(
    "what leads out of the file is told from what leads to no component",
    arguments: [
      ("other.yaml#/components/schemas/Thing", LocalReference.Failure.external),
      ("https://example.com/api.yaml", .external),
      ("Thing", .external),
      ("", .external),
      ("#", .elsewhere),
      ("#/", .elsewhere),
      ("#Thing", .elsewhere),
      ("#/components/schemas", .elsewhere),
      ("#/definitions/Thing", .elsewhere),
      ("#/components/schemas/Thing/properties/name", .elsewhere),
      ("#components/schemas/Thing", .elsewhere),
    ])
  func refuses(_ text: String, _ failure: LocalReference.Failure) {
    #expect(throws: failure) { try LocalReference(text) }
  }
}
