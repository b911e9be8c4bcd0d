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
    "a number with a zero fraction is an integer, which may be greater than every Int",
    arguments: [
      ("7", true, 7), ("-7", true, -7), ("2.0", true, 2), ("2.00", true, 2), ("2.5", false, nil), ("1e3", true, 1000),
      ("25E-1", false, nil), ("250e-1", true, 25), ("1.5e1", true, 15), ("-0.0e5", true, 0), ("0e-7", true, 0),
      ("9223372036854775807", true, Int.max), ("-9.223372036854775808e18", true, Int.min),
      ("9223372036854775808", true, nil), ("1e19", true, nil), ("1e99999999999999999999", true, nil),
      ("1e-99999999999999999999", false, nil), ("0e99999999999999999999", true, 0),
    ] as [(String, Bool, Int?)])
  func integer(text: String, isWhole: Bool, value: Int?) {
    #expect(DecimalNumber(.number(text))?.isWhole == isWhole)
    #expect(DecimalNumber(.number(text))?.integer == value)
  }
}
