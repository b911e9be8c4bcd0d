@_spi(Generated) import JSONCoding
import Testing

@Suite("Structures")
struct JSONModelTests {
  static let json = """
    {"required":"a","requiredNullable":null,"optionalNullable":null,"nested":\(nested),"list":[\(nested),null],\
    "map":{"x":1,"y":-2}}
    """
  static let nested = """
    {"flag":true,"small":-7,"large":9223372036854775807,"float":0.5,"double":1e-05,"decimal":0.10,\
    "date":"2024-02-29T12:00:00.000Z","any":{"b":[1,"\\n"],"a":null}}
    """

  @Test("a structure reads every kind of member and writes it back the same")
  func roundTrip() throws {
    let decoded = try JSONReader.decode(Sample.self, from: Array(Self.json.utf8))
    #expect(decoded.faults == [])
    let sample = try #require(decoded.value)
    #expect(sample.optionalNullable == .null)
    #expect(sample.list.count == 2)
    let written = try JSONWriter.encode(sample)
    #expect(String(decoding: written, as: UTF8.self) == Self.json)
  }
}
