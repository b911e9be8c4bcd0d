import FoundationEssentials
@_spi(Generated) @testable import JSONCoding
import Testing

@Suite("Numbers")
struct JSONNumberTests {
  private static func read<Value: JSONConvertible>(_ json: String, as type: Value.Type) throws -> JSONDecoded<Value> {
    try JSONReader.decode(from: Array(json.utf8))
  }

  @Test(
    "an integer is read when it is one and fits",
    arguments: [
      ("0", 0), ("-0", 0), ("9223372036854775807", .max), ("-9223372036854775808", .min), ("1.0", 1), ("1e2", 100),
      ("120e-1", 12), ("-1.50E+1", -15), ("9223372036854775807.000", .max), ("0e999999999", 0),
    ] as [(String, Int64)])
  func integers(json: String, value: Int64) throws {
    #expect(try Self.read(json, as: Int64.self).value == value)
  }

  @Test(
    "an integer that does not fit is out of range, and a fraction is no integer",
    arguments: [
      ("9223372036854775808", .outOfRange("int64")), ("-9223372036854775809", .outOfRange("int64")),
      ("12345678901234567890", .outOfRange("int64")), ("1e19", .outOfRange("int64")),
      ("1e999999999", .outOfRange("int64")),
      ("1.5", .wrongKind(expected: .integer, found: .number)),
      ("1e-999999999", .wrongKind(expected: .integer, found: .number)),
    ] as [(String, JSONFault.Reason)])
  func unfitIntegers(json: String, reason: JSONFault.Reason) throws {
    #expect(try Self.read(json, as: Int64.self).faults == [JSONFault(offset: 0, reason: reason)])
  }

  @Test("int32 has its own bounds")
  func smallIntegers() throws {
    #expect(try Self.read("2147483647", as: Int32.self).value == .max)
    #expect(try Self.read("-2147483648", as: Int32.self).value == .min)
    let fault = JSONFault(offset: 0, reason: .outOfRange("int32"))
    #expect(try Self.read("2147483648", as: Int32.self).faults == [fault])
    #expect(try Self.read("-2147483649", as: Int32.self).faults == [fault])
  }

  @Test(
    "a binary number is the one nearest to what was sent",
    arguments: [
      ("0.1", 0.1), ("-0", -0.0), ("1e22", 1e22), ("1e23", 1e23), ("9007199254740993", 9_007_199_254_740_992),
      ("1.7976931348623157e308", .greatestFiniteMagnitude), ("5e-324", .leastNonzeroMagnitude), ("1e-400", 0),
      ("123456789012345678901234567890", 123_456_789_012_345_677_877_719_597_056),
    ])
  func doubles(json: String, value: Double) throws {
    #expect(try Self.read(json, as: Double.self).value?.bitPattern == value.bitPattern)
  }

  @Test("a binary number too large for its format is out of range")
  func largeDoubles() throws {
    #expect(try Self.read("1e400", as: Double.self).faults == [JSONFault(offset: 0, reason: .outOfRange("double"))])
    #expect(try Self.read("-1e400", as: Double.self).faults == [JSONFault(offset: 0, reason: .outOfRange("double"))])
    #expect(try Self.read("1e39", as: Float.self).faults == [JSONFault(offset: 0, reason: .outOfRange("float"))])
    #expect(try Self.read("16777217", as: Float.self).value == 16_777_216)
  }

  @Test(
    "a number is kept as it was sent, however large, small or precise it is",
    arguments: [
      "1e400", "-1e400", "1e-400", "-0", "-0.0", "12345678901234567890", "-12345678901234567890", "0.10", "1E+2",
      "1.000000000000000000000000000000000001", "1e999999999999999999999",
    ])
  func kept(text: String) throws {
    let decoded = try Self.read(text, as: JSONNumber.self)
    #expect(decoded.faults == [])
    let number = try #require(decoded.value)
    #expect(String(decoding: try JSONWriter.encode(number), as: UTF8.self) == text)
  }

  @Test(
    "numbers of the same value are equal and hash alike",
    arguments: [
      ["1", "1.0", "1e0", "10e-1", "0.1E1", "100e-2"], ["100", "1e2", "1E+02", "100.00"],
      ["0", "-0", "0.0", "0e5", "-0e-9"],
      ["-12.5", "-125e-1", "-12.50"], ["1e999999999", "10e999999998", "0.1e1000000000"],
      ["12345678901234567890.10", "12345678901234567890.1"],
    ])
  func equality(texts: [String]) throws {
    let numbers = try texts.map { try #require(JSONNumber($0)) }
    #expect(Set(numbers).count == 1)
    #expect(numbers.map(\.text) == texts)
  }

  @Test("numbers are ordered by value")
  func order() throws {
    let texts = ["-1e999999999", "-2", "-1.5", "0", "1e-999999999", "0.9", "1", "9.99", "10", "1e2", "1e999999999"]
    let numbers = try texts.map { try #require(JSONNumber($0)) }
    for (index, number) in numbers.enumerated() {
      #expect(numbers.filter { $0 < number }.count == index)
    }
  }

  @Test(
    "only JSON's own notation is a number",
    arguments: ["", "+1", "01", "1.", ".5", "1e", "0x1", " 1", "1 ", "NaN", "--1", "1,0"])
  func notation(text: String) {
    #expect(JSONNumber(text) == nil)
  }

  @Test("a number is encoded by Codable when nothing is lost, and refused otherwise")
  func codable() throws {
    let exact = try [#require(JSONNumber("0.10")), JSONNumber(UInt64.max)]
    let data = try JSONEncoder().encode(exact)
    #expect(String(decoding: data, as: UTF8.self) == "[0.1,18446744073709551615]")
    #expect(try JSONDecoder().decode([JSONNumber].self, from: data) == exact)
    let inexact = try #require(JSONNumber("0.1234567890123456789"))
    #expect(throws: EncodingError.self) { try JSONEncoder().encode(inexact) }
  }
}
