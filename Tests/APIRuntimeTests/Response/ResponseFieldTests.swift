@testable @_spi(Generated) import APIRuntime
import JSONCoding
import Testing

@Suite("A field of a response")
struct ResponseFieldTests {
  private static func value<Value>(of field: ResponseField<Value>, _ text: String?) throws(ValidationError) -> Value? {
    var fields = HTTPFields()
    if let name = HTTPField.Name(field.name) { fields[name] = text }
    return try ReceivedResponse(status: 200, headerFields: fields).value(of: field)
  }

  @Test("is read as the type that is described, and nil when it is not there")
  func values() throws {
    #expect(try Self.value(of: ResponseField<String>("X-A", .text), "a \"b\"") == "a \"b\"")
    #expect(try Self.value(of: ResponseField<Int64>("X-A", .bare), "7") == 7)
    #expect(try Self.value(of: ResponseField<Bool>("X-A", .bare), "true") == true)
    #expect(
      try Self.value(of: ResponseField<Date>("X-A", .text), "2001-01-01T00:00:00Z")
        == Date(timeIntervalSinceReferenceDate: 0))
    #expect(try Self.value(of: ResponseField<[String]>("X-A", .texts), "a,  b c ,,d") == ["a", "b c", "d"])
    #expect(try Self.value(of: ResponseField<[Int32]>("X-A", .bares), "1, 2") == [1, 2])
    #expect(try Self.value(of: ResponseField<JSONValue>("X-A", .json), "{\"a\":1}") == .object(["a": .number(1)]))
    #expect(try Self.value(of: ResponseField<Int64>("X-A", .bare), nil) == nil)
  }

  @Test(
    "that breaks the description says how, and never its value",
    arguments: [("-1", "header /X-A minimum"), ("many", "header /X-A syntax"), ("\"1\"", "header /X-A type")])
  func broken(text: String, issue: String) {
    let field = ResponseField<Int64>("X-A", .bare, NumberConstraint(minimum: 0, at: "#/a"))
    let error = #expect(throws: ValidationError.self) { try Self.value(of: field, text) }
    #expect(error?.issues.map { "\($0.part.rawValue) \($0.pointer) \($0.keyword)" } == [issue])
  }
}
