@_spi(Generated) import APIRuntime
@_spi(Generated) import JSONCoding
import Testing

@Suite("Constraints on elements and values")
struct ElementConstraintTests {
  private func texts(_ violations: [Violation]) -> [String] {
    violations.map { violation in
      let path = violation.path.map { "/" + $0 }.joined()
      let measure = violation.measure.map { ", found \($0)" } ?? ""
      return "\(path): \(violation.keyword) \(violation.limit.map(\.description) ?? "-")\(measure)"
        + (violation.schemaLocation.map { " at \($0)" } ?? "")
    }
  }

  private static let word = StringConstraint(minLength: 2, at: "#/word")

  @Test("every element must keep the constraint of the elements, whatever may be null")
  func elements() {
    let constraint = ArrayConstraint(maxItems: 2, items: Self.word, at: "#/list")
    #expect(
      texts(constraint.violations(by: ["ab", "", "abc"])) == [
        ": maxItems 2, found 3 at #/list", "/1: minLength 2, found 0 at #/word",
      ])
    let nullable: [String?]? = [nil, "x"]
    #expect(texts(constraint.violations(by: nullable)) == ["/1: minLength 2, found 1 at #/word"])
    #expect(constraint.violations(by: Nullable<[String]>.null).isEmpty)
  }

  @Test("lists of lists and maps of lists have their constraints inside each other")
  func nested() {
    let lists = ArrayConstraint(items: ArrayConstraint(minItems: 1, items: NumberConstraint(minimum: 5)))
    #expect(texts(lists.violations(by: [[5, 4], []] as [[Int64]])) == ["/0/1: minimum 5", "/1: minItems 1, found 0"])
    let maps = MapConstraint(
      maxProperties: 1, names: StringConstraint(maxLength: 1), values: ArrayConstraint(minItems: 1))
    let map: [String: [Bool]] = ["long": [true], "b": [], "a": []]
    #expect(
      texts(maps.violations(by: map)) == [
        ": maxProperties 1, found 3", "/a: minItems 1, found 0", "/b: minItems 1, found 0",
        #"/long: propertyNames {"maxLength":1}, found 4"#,
      ])
    #expect(MapConstraint(minProperties: 1).violations(by: ["a": Date(timeIntervalSinceReferenceDate: 0)]).isEmpty)
  }

  @Test("unique items are told apart as JSON tells them apart", arguments: [3, 300])
  func uniqueness(count: Int) {
    let constraint = ArrayConstraint(uniqueItems: true, at: "#/set")
    let strings = (0..<count).map { "\($0)" }
    #expect(constraint.violations(by: strings + ["é", "e\u{301}"]).isEmpty)
    #expect(texts(constraint.violations(by: strings + ["1"])) == [": uniqueItems - at #/set"])
    let numbers = (0..<count).map { JSONNumber($0) }
    #expect(constraint.violations(by: numbers).isEmpty)
    #expect(!constraint.violations(by: numbers + [JSONNumber(checked: "1.0")]).isEmpty)
    #expect(constraint.violations(by: [.number(0), .bool(false), .null] as [JSONValue]).isEmpty)
  }

  @Test("constraints say nothing about values of other kinds, as in JSON Schema")
  func kinds() {
    let values: [JSONValue] = ["x", 4, [], [:], true, .null]
    #expect(texts(ArrayConstraint(items: Self.word).violations(by: values)) == ["/0: minLength 2, found 1 at #/word"])
    #expect(texts(ArrayConstraint(items: NumberConstraint(minimum: 5)).violations(by: values)) == ["/1: minimum 5"])
    #expect(
      texts(ArrayConstraint(items: ArrayConstraint(minItems: 1)).violations(by: values)) == ["/2: minItems 1, found 0"])
    #expect(
      texts(ArrayConstraint(items: MapConstraint(minProperties: 1)).violations(by: values)) == [
        "/3: minProperties 1, found 0"
      ])
    #expect(texts(ArrayConstraint(items: Self.word).violations(by: [ConnectionState(rawValue: "")])).count == 1)
  }

  @Test(
    "formats of numbers are ranges",
    arguments: [
      (NumberFormat.int32, ["0", "-2147483648", "2147483647.0", "1e3"], ["2147483648", "1.5", "1e99"]),
      (.int64, ["9223372036854775807", "-9223372036854775808"], ["9223372036854775808", "0.1"]),
      (.float, ["3.4e38", "0.1", "1e-99"], ["1e39"]), (.double, ["1.7e308", "1e39"], ["1e309", "-1e309"]),
      (.decimal, ["1e400", "0.1"], []),
    ])
  func formats(format: NumberFormat, accepted: [String], refused: [String]) {
    let constraint = NumberConstraint(format: format)
    #expect(accepted.filter { JSONNumber($0).map { !constraint.violations(by: $0).isEmpty } ?? true } == [])
    #expect(refused.filter { JSONNumber($0).map { constraint.violations(by: $0).isEmpty } ?? true } == [])
  }
}
