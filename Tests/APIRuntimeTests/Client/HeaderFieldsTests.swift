import APIRuntime
import Testing

@Suite("Fields that an app adds")
struct HeaderFieldsTests {
  @Test("are found, replaced and removed whatever the case of their name")
  func names() {
    var fields: HeaderFields = ["Enterprise-ID": "a", "x": "1", "X": "2"]
    #expect(fields["enterprise-id"] == "a")
    #expect(fields["x"] == "2")
    fields["ENTERPRISE-ID"] = "b"
    fields["x"] = nil
    fields["y"] = nil
    #expect(fields == ["Enterprise-ID": "b"])
  }

  @Test("print with their names only")
  func description() {
    #expect("\(["a": "canary", "b": "canary"] as HeaderFields)" == "[a: <redacted>, b: <redacted>]")
  }
}
