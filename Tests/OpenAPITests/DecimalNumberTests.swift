import NodeTree
import OpenAPI
import Testing

/// Which scalars are numbers, and which numbers are integers.
@Suite struct DecimalNumberTests {
  @Test(
    "a number is kept as it is written",
    arguments: ["0", "-1", "1.50", "1e3", "-2.5E-7", "12345678901234567890123"])
  func text(text: String) {
    #expect(DecimalNumber(.number(text))?.text == text)
    #expect(DecimalNumber(.integer(text))?.description == text)
  }

  @Test(
    "what JSON does not have is no number",
    arguments: [Scalar.number(".inf"), .number("-.inf"), .number(".nan"), .integer("0xFF"), .string("1"), .null])
  func noNumber(scalar: Scalar) {
    #expect(DecimalNumber(scalar) == nil)
  }

  @Test(
    "a number without a fraction is an integer",
    arguments: [
      ("7", 7), ("-7", -7), ("2.0", 2), ("2.00", 2), ("2.5", nil), ("1e3", nil), ("9223372036854775807", Int.max),
      ("9223372036854775808", nil),
    ] as [(String, Int?)])
  func integer(text: String, value: Int?) {
    #expect(DecimalNumber(.number(text))?.integer == value)
  }
}
