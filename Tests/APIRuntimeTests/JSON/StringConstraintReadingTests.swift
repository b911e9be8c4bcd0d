@_spi(Generated) @testable import APIRuntime
@_spi(Generated) import JSONCoding
import Testing

@Suite("Reading strings with a constraint")
struct StringConstraintReadingTests {
  static let strings = ["", "a", "é", "😀", "ab", "a😀", "😀😀", "abcd", "abcde", "😀😀😀😀", "aaaaaaaaaaaaaaaa", "a\u{301}"]

  /// Strings beside every small pair of limits.
  static let cases = strings.flatMap { string in
    [nil, 0, 1, 2, 4, 5].flatMap { minLength in
      [nil, 0, 1, 4, 8].map { maxLength in (string, StringConstraint(minLength: minLength, maxLength: maxLength)) }
    }
  }

  @Test("a string breaks while it is read what it breaks when it is checked", arguments: cases)
  func read(string: String, constraint: StringConstraint) throws {
    let expected = constraint.violations(by: string).map(\.keyword)
    #expect(try Self.keywords(in: JSONWriter.encode(string), constraint) == [expected, expected, expected])
  }

  @Test("a value that is null or no string breaks nothing", arguments: ["null", "5"])
  func noString(json: String) throws {
    #expect(try Self.keywords(in: Array(json.utf8), StringConstraint(minLength: 1)) == [[], [], []])
  }

  @Test("a format is checked whatever the length is")
  func format() throws {
    let constraint = StringConstraint(minLength: 1, maxLength: 8, format: .uuid)
    #expect(try Self.keywords(in: Array(#""abcd""#.utf8), constraint) == [["format"], ["format"], ["format"]])
  }

  @Test("a pattern is checked whatever the length is")
  func pattern() throws {
    let constraint = StringConstraint(minLength: 1, maxLength: 8, pattern: Pattern("^b", .regex("^b")))
    #expect(try Self.keywords(in: Array(#""abcd""#.utf8), constraint) == [["pattern"], ["pattern"], ["pattern"]])
  }

  @Test("the quick check knows every keyword that a constraint has")
  func keywords() {
    // `isKept(byAnyStringOf:)` must look at whatever is added here.
    let members = Mirror(reflecting: StringConstraint()).children.compactMap(\.label)
    #expect(members == ["minLength", "maxLength", "pattern", "format", "location"])
  }

  /// The keywords that the value of `json` breaks as a required, an optional and a nullable string.
  private static func keywords(in json: [UInt8], _ constraint: StringConstraint) throws -> [[String]] {
    let faults = try (0..<3).map { kind in
      try JSONReader.read(json) { (reader) throws(JSONSyntaxError) in
        var required = ""
        var optional: String?
        switch kind {
        case 0: try reader.read(&required, constraint)
        case 1: try reader.read(&optional, constraint)
        default: try reader.readNullable(&optional, constraint)
        }
        return reader.faults
      }
    }
    return faults.map { faults in
      faults.compactMap { if case .assertion(let violation) = $0.reason { violation.keyword } else { nil } }
    }
  }
}
