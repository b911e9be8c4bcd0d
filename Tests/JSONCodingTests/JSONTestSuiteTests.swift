import FoundationEssentials
@_spi(Generated) @testable import JSONCoding
import Testing

/// The folder of the public suites.
private let conformanceFolder = ProcessInfo.processInfo.environment["CONFORMANCE_DIR"]

/// Nicolas Seriot's JSONTestSuite, in the folder that `CONFORMANCE_DIR` names.
@Suite("JSONTestSuite", .enabled(if: conformanceFolder != nil, "CONFORMANCE_DIR is not set"))
struct JSONTestSuiteTests {
  /// The cases whose names begin with `prefix`, by name.
  static func cases(_ prefix: String) throws -> [(name: String, bytes: [UInt8])] {
    let folder = try #require(conformanceFolder) + "/suites/JSONTestSuite/test_parsing"
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
    return try names.filter { $0.hasPrefix(prefix) }.sorted().map { name in
      (name, [UInt8](try Data(contentsOf: URL(filePath: folder + "/" + name))))
    }
  }

  /// What both ways of reading say of `bytes`, which must be the same.
  static func error(in bytes: [UInt8]) -> JSONSyntaxError? {
    let parsed = Result { () throws(JSONSyntaxError) in try JSONValue(json: bytes) }
    let skipped = skipError(in: bytes)
    #expect(parsed.error == skipped)
    return skipped
  }

  static func skipError(in bytes: [UInt8]) -> JSONSyntaxError? {
    Result { () throws(JSONSyntaxError) in
      try JSONReader.read(bytes) { (reader) throws(JSONSyntaxError) in
        try reader.skipValue()
        try reader.finish()
      }
    }.error
  }

  @Test("every text that must be accepted is")
  func accepted() throws {
    let cases = try Self.cases("y_")
    let refused = cases.filter { Self.error(in: $0.bytes) != nil }.map(\.name)
    print("score JSONTestSuite-accepted \(cases.count - refused.count)/\(cases.count)")
    #expect(refused == [])
    #expect(cases.count >= 95)
  }

  @Test("every text that must be refused is")
  func refused() throws {
    let cases = try Self.cases("n_")
    let accepted = cases.filter { Self.error(in: $0.bytes) == nil }.map(\.name)
    print("score JSONTestSuite-refused \(cases.count - accepted.count)/\(cases.count)")
    #expect(accepted == [])
    #expect(cases.count >= 188)
  }

  /// What we do where the suite leaves it open.
  ///
  /// Numbers are kept as they were sent, however large. Strings must be UTF-8 and Unicode: nothing is replaced. There
  /// is a limit to nesting. A byte order mark is not JSON (RFC 8259, section 8.1).
  static let open: [String: JSONSyntaxError.Code?] = [
    "i_number_double_huge_neg_exp": nil,
    "i_number_huge_exp": nil,
    "i_number_neg_int_huge_exp": nil,
    "i_number_pos_double_huge_exp": nil,
    "i_number_real_neg_overflow": nil,
    "i_number_real_pos_overflow": nil,
    "i_number_real_underflow": nil,
    "i_number_too_big_neg_int": nil,
    "i_number_too_big_pos_int": nil,
    "i_number_very_big_negative_int": nil,
    "i_object_key_lone_2nd_surrogate": .loneSurrogate,
    "i_string_1st_surrogate_but_2nd_missing": .loneSurrogate,
    "i_string_1st_valid_surrogate_2nd_invalid": .loneSurrogate,
    "i_string_UTF-16LE_with_BOM": .unexpectedByte,
    "i_string_UTF-8_invalid_sequence": .invalidUTF8,
    "i_string_UTF8_surrogate_U+D800": .invalidUTF8,
    "i_string_incomplete_surrogate_and_escape_valid": .loneSurrogate,
    "i_string_incomplete_surrogate_pair": .loneSurrogate,
    "i_string_incomplete_surrogates_escape_valid": .loneSurrogate,
    "i_string_invalid_lonely_surrogate": .loneSurrogate,
    "i_string_invalid_surrogate": .loneSurrogate,
    "i_string_invalid_utf-8": .invalidUTF8,
    "i_string_inverted_surrogates_U+1D11E": .loneSurrogate,
    "i_string_iso_latin_1": .invalidUTF8,
    "i_string_lone_second_surrogate": .loneSurrogate,
    "i_string_lone_utf8_continuation_byte": .invalidUTF8,
    "i_string_not_in_unicode_range": .invalidUTF8,
    "i_string_overlong_sequence_2_bytes": .invalidUTF8,
    "i_string_overlong_sequence_6_bytes": .invalidUTF8,
    "i_string_overlong_sequence_6_bytes_null": .invalidUTF8,
    "i_string_truncated-utf-8": .invalidUTF8,
    "i_string_utf16BE_no_BOM": .unexpectedByte,
    "i_string_utf16LE_no_BOM": .unexpectedByte,
    "i_structure_500_nested_arrays": .depthLimitExceeded,
    "i_structure_UTF-8_BOM_empty_object": .unexpectedByte,
  ]

  @Test("what the suite leaves open is decided as documented")
  func undecided() throws {
    let decisions = try Self.cases("i_").map { ($0.name.replacing(".json", with: ""), Self.error(in: $0.bytes)?.code) }
    #expect(Dictionary(uniqueKeysWithValues: decisions) == Self.open)
  }

  @Test("the reader finds the same error at the same place as the reference")
  func reference() throws {
    for (name, bytes) in try Self.cases("") {
      #expect(Self.skipError(in: bytes) == ReferenceReader.error(in: bytes), "\(name)")
    }
  }
}

extension Result {
  /// The error of a failure.
  var error: Failure? {
    if case .failure(let error) = self { error } else { nil }
  }
}
