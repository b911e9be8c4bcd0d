import Foundation
import Testing

@_spi(Generated) @testable import APIRuntime
@_spi(Generated) import JSONCoding

@Suite("OpenEnumeration")
struct OpenEnumerationTests {
  @Test(
    "an integer is read as its case, and any other one is kept",
    arguments: [("1", .low), ("1.0", .low), ("-2", .minus2), ("7", .unknown(7))] as [(String, Priority)])
  func integers(_ json: String, _ priority: Priority) throws {
    let decoded = try JSONReader.decode(Priority.self, from: Array(json.utf8))

    #expect(decoded.value == priority)
    #expect(decoded.faults.isEmpty)
  }

  @Test(
    "a number is read as the case of its value, however it is written, and any other one is kept",
    arguments: [
      ("0.5", ._0_5, "0.5"), ("0.50", ._0_5, "0.5"), ("5e-1", ._0_5, "0.5"), ("1.0", ._1, "1"),
      ("0.250", .unknown(JSONNumber(checked: "0.25")), "0.250"),
    ] as [(String, Ratio, String)])
  func numbers(_ json: String, _ ratio: Ratio, _ written: String) throws {
    let decoded = try JSONReader.decode(Ratio.self, from: Array(json.utf8))
    let value: Ratio = try #require(decoded.value)

    #expect(value == ratio)
    #expect(String(decoding: try JSONWriter.encode(value), as: UTF8.self) == written)
    #expect(try JSONDecoder().decode([Ratio].self, from: Data("[\(json)]".utf8)) == [ratio])
    #expect(String(decoding: try JSONEncoder().encode([Ratio._0_5]), as: UTF8.self) == "[0.5]")
  }

  @Test("what is no integer of the width is no value", arguments: ["\"1\"", "1.5", "3000000000", "null", "true"])
  func others(_ json: String) throws {
    let decoded = try JSONReader.decode(Priority.self, from: Array(json.utf8))

    #expect(decoded.value == nil)
    #expect(decoded.faults.count == 1)
  }

  @Test("two values are one when their integers are, and are written as these")
  func equality() throws {
    let priorities: Set<Priority> = [.low, .unknown(1), .minus2, .unknown(7)]

    #expect(priorities.count == 3)
    #expect(String(decoding: try JSONEncoder().encode([Priority.low, .unknown(7)]), as: UTF8.self) == "[1,7]")
    #expect(try JSONDecoder().decode([Priority].self, from: Data("[-2,8]".utf8)) == [.minus2, .unknown(8)])
  }

  @Test("an integer is checked as a number")
  func limits() {
    #expect(NumberConstraint(minimum: 0).violations(by: Priority.minus2).count == 1)
    #expect(NumberConstraint(minimum: 0).violations(by: Priority.low).isEmpty)
  }
}
