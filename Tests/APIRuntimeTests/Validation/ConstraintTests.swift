@_spi(Generated) import APIRuntime
@_spi(Generated) import JSONCoding
import Testing

@Suite("Constraints")
struct ConstraintTests {
  private func texts(_ violations: [Violation]) -> [String] {
    violations.map { "\($0.keyword) \($0.limit.map(\.description) ?? "-") \($0.measure.map(\.description) ?? "-")" }
  }

  @Test(
    "lengths count Unicode code points",
    arguments: [
      ("", 1, 3, ["minLength 1 0"]), ("a", 1, 3, []), ("abcd", 1, 3, ["maxLength 3 4"]),
      ("é", 1, 1, []), ("e\u{301}", 1, 1, ["maxLength 1 2"]), ("e\u{301}", 2, 2, []),
      ("😀", 1, 1, []), ("😀", 2, 4, ["minLength 2 1"]), ("👩‍👩‍👧", 5, 5, []), ("\r\n", 2, 2, []),
      ("a", 3, 0, ["minLength 3 1", "maxLength 0 1"]),
    ])
  func length(string: String, minimum: Int, maximum: Int, violations: [String]) {
    let constraint = StringConstraint(minLength: minimum, maxLength: maximum)
    #expect(texts(constraint.violations(by: string)) == violations)
  }

  @Test(
    "the format uuid is 8-4-4-4-12 hexadecimal digits of any version and case",
    arguments: [
      ("00000000-0000-0000-0000-000000000000", true), ("8d1a1c5e-6f3b-4c9e-9d5f-0a1b2c3d4e5f", true),
      ("8D1A1C5E-6F3B-4C9E-9D5F-0A1B2C3D4E5F", true), ("ffffffff-ffff-ffff-ffff-ffffffffffff", true), ("", false),
      ("8d1a1c5e6f3b4c9e9d5f0a1b2c3d4e5f", false), ("{8d1a1c5e-6f3b-4c9e-9d5f-0a1b2c3d4e5}", false),
      ("8d1a1c5e-6f3b-4c9e-9d5f-0a1b2c3d4e5g", false), ("8d1a1c5e-6f3b-4c9e-9d5f-0a1b2c3d4e5f\n", false),
      ("8d1a1c5e-6f3b-4c9e-9d5f-0a1b2c3d4e5", false), ("8d1a1c5e-6f3b-4c9e-9d5f0-a1b2c3d4e5f", false),
      ("8d1a1c5e-6f3b-4c9e-9d5f-0a1b2c3d4é5", false),
    ])
  func uuid(string: String, isValid: Bool) {
    let violations = StringConstraint(format: .uuid).violations(by: string)
    #expect(texts(violations) == (isValid ? [] : [#"format "uuid" -"#]))
  }

  @Test(
    "arrays have a least and a greatest number of elements",
    arguments: [(0, ["minItems 1 0"]), (1, []), (2, []), (3, ["maxItems 2 3"])])
  func items(count: Int, violations: [String]) {
    let constraint = ArrayConstraint(minItems: 1, maxItems: 2)
    #expect(texts(constraint.violations(by: Array(repeating: "x", count: count))) == violations)
  }

  @Test(
    "numbers have bounds",
    arguments: [
      (NumberConstraint(minimum: 5), [], ["minimum 5 -"]), (NumberConstraint(maximum: 5), [], []),
      (NumberConstraint(exclusiveMinimum: 5), ["exclusiveMinimum 5 -"], ["exclusiveMinimum 5 -"]),
      (NumberConstraint(exclusiveMaximum: 5), ["exclusiveMaximum 5 -"], []),
      (NumberConstraint(multipleOf: 2), ["multipleOf 2 -"], []),
    ] as [(NumberConstraint, [String], [String])])
  func bounds(constraint: NumberConstraint, ofFive: [String], ofFour: [String]) throws {
    #expect(texts(constraint.violations(by: Int64(5))) == ofFive)
    #expect(texts(constraint.violations(by: Int32(5))) == ofFive)
    #expect(texts(constraint.violations(by: 5.0)) == ofFive)
    #expect(texts(constraint.violations(by: Float(5))) == ofFive)
    #expect(texts(constraint.violations(by: try #require(JSONNumber("5.00")))) == ofFive)
    #expect(texts(constraint.violations(by: Int64(4))) == ofFour)
  }

  @Test(
    "multiples are exact in decimal",
    arguments: [
      ("0", "7", true), ("-0.0", "7", true), ("0.3", "0.1", true), ("0.35", "0.1", false), ("-0.30", "0.1", true),
      ("1e2", "100", true), ("1e999999999", "3", false), ("3e999999999", "3", true), ("1e-999999999", "0.1", false),
      ("12345678901234567890123456789", "3", true), ("12345678901234567890123456788", "3", false),
      ("0.0075", "0.0001", true), ("0.00751", "0.0001", false), ("4.5", "1.5", true), ("10", "2.5", true),
      ("1", "0.123456789", false), ("123456789", "0.123456789", true),
      ("999999999999999999000", "999999999999999999", true),
      ("1000000000000000000000000000000000000000000001", "1000000000000000000000000000000000000000000001", true),
      ("2e9999", "1000000000000000000000000000000000000000000001", false), ("1e9999", "1048576", true),
      ("3.000000000000000000000000000003", "0.000000000000000000000000000001", true),
      ("9223372036854775807", "2", false), ("1e308", "0.123456789", false), ("1E2", "1e1", true), ("5", "1e1", false),
    ])
  func multiples(number: String, divisor: String, isMultiple: Bool) throws {
    let constraint = NumberConstraint(multipleOf: JSONNumber(divisor))
    let violations = constraint.violations(by: try #require(JSONNumber(number)))
    #expect(violations.isEmpty == isMultiple)
  }

  @Test("a binary number counts as the decimal it prints as")
  func binary() {
    let constraint = NumberConstraint(multipleOf: JSONNumber(checked: "0.1"))
    #expect(constraint.violations(by: 0.3).isEmpty)
    #expect(!constraint.violations(by: 0.35).isEmpty)
    #expect(constraint.violations(by: Float(0.3)).isEmpty)
    #expect(constraint.violations(by: Double.infinity).isEmpty)
  }

  @Test("the reader and validate() find the same issues, at the same places")
  func sameIssues() throws {
    let connection = Connection(
      id: "", name: "", createdAt: Date(timeIntervalSinceReferenceDate: 0), active: true, proof: "",
      partnersConnectionID: String(repeating: "x", count: 37), labels: ["", "", ""], accounts: .value(-1))
    let expected = [
      "/name: minLength 1, found 0", "/proof: minLength 1, found 0", "/partnersConnectionId: maxLength 36, found 37",
      "/labels: maxItems 2, found 3", "/accounts: minimum 1, not met", "/accounts: multipleOf 5, not met",
    ]
    let validated = #expect(throws: ValidationError.self) { try connection.validate() }
    #expect(validated?.issues.map(\.description) == expected)
    let decoded = #expect(throws: ValidationError.self) { try Connection(json: connection.json()) }
    #expect(decoded?.issues == validated?.issues)
  }
}
