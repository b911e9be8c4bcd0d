@_spi(Generated) @testable import JSONCoding
import Testing

/// A structure whose members' names are each other's prefixes.
private struct Prefixes: Hashable {
  var values: [Int64] = [0, 0, 0, 0]
}

extension Prefixes: JSONModel {
  static let members = JSONMembers("a", "ab", "", "é\"", required: 0)

  init(placeholder: JSONPlaceholder) {}

  mutating func fill(from reader: inout JSONReader) throws(JSONSyntaxError) {
    var object = try reader.beginObject(Self.members)
    while let member = try reader.nextMember(of: &object) { try reader.read(&values[member]) }
  }

  func write(to writer: inout JSONWriter) {}
}

/// A structure whose members' names JSON writes with escapes, all but the first.
private struct Escaped: Hashable {
  var values: [Int64] = [0, 0, 0, 0]
}

extension Escaped: JSONModel {
  static let members = JSONMembers("a", #"a\b"#, #"a"b"#, "a\u{1}b", required: 0)

  init(placeholder: JSONPlaceholder) {}

  mutating func fill(from reader: inout JSONReader) throws(JSONSyntaxError) {
    var object = try reader.beginObject(Self.members)
    while let member = try reader.nextMember(of: &object) { try reader.read(&values[member]) }
  }

  func write(to writer: inout JSONWriter) {}
}

/// A structure with more members than a word has bits; all but every third are required.
private struct Large: Hashable {
  var values: [Int64] = Array(repeating: 0, count: 70)
}

extension Large: JSONModel {
  static let members = JSONMembers(
    "m0", "m1", "m2", "m3", "m4", "m5", "m6", "m7", "m8", "m9", "m10", "m11", "m12", "m13", "m14", "m15", "m16", "m17",
    "m18", "m19", "m20", "m21", "m22", "m23", "m24", "m25", "m26", "m27", "m28", "m29", "m30", "m31", "m32", "m33",
    "m34", "m35", "m36", "m37", "m38", "m39", "m40", "m41", "m42", "m43", "m44", "m45", "m46", "m47", "m48", "m49",
    "m50", "m51", "m52", "m53", "m54", "m55", "m56", "m57", "m58", "m59", "m60", "m61", "m62", "m63", "m64", "m65",
    "m66", "m67", "m68", "m69",
    required: 0b1_101101101_101101101_101101101_101101101_101101101_101101101_101101101_101101)

  init(placeholder: JSONPlaceholder) {}

  mutating func fill(from reader: inout JSONReader) throws(JSONSyntaxError) {
    var object = try reader.beginObject(Self.members)
    while let member = try reader.nextMember(of: &object) { try reader.read(&values[member]) }
  }

  func write(to writer: inout JSONWriter) {}
}

@Suite("Names of members")
struct MemberNamesTests {
  private static func decode<Model: JSONModel>(_ json: String, as type: Model.Type = Model.self) throws
    -> JSONDecoded<Model>
  {
    try JSONReader.decode(from: Array(json.utf8))
  }

  @Test(
    "names are matched whole, in any order, with escapes and white space",
    arguments: [
      #"{"a":1,"ab":2,"":3,"é\"":4}"#, #"{"é\u0022":4,"":3,"ab":2,"a":1}"#,
      " {\n\"a\" : 1 ,\t\"\\u0061b\" :2, \"abc\": 9, \"\" : 3,\"\\u00e9\\\"\":4 }",
      #"{"A":9,"a ":9,"b":9,"é":9,"ab":2,"a":1,"":3,"\u00E9\"":4}"#,
    ])
  func match(json: String) throws {
    let decoded = try Self.decode(json, as: Prefixes.self)
    #expect(decoded.value?.values == [1, 2, 3, 4])
  }

  @Test(
    "names with characters that JSON escapes are matched by what the text means",
    arguments: [
      (#"{"a":1,"a\\b":2,"a\"b":3,"a\u0001b":4}"#, [1, 2, 3, 4]),
      (#"{"a\u005Cb":2,"\u0061\u0022b":3,"a":1}"#, [1, 2, 3, 0]),
      (#"{"a":1,"a\b":2}"#, [1, 0, 0, 0]),
    ] as [(String, [Int64])])
  func escaped(json: String, values: [Int64]) throws {
    #expect(try Self.decode(json, as: Escaped.self).value?.values == values)
  }

  @Test(
    "a name that JSON must escape is no name when it is not",
    arguments: [
      (#"{"a\\b":2,"a"b":3}"#, JSONSyntaxError(.unexpectedByte, at: 13)),
      ("{\"a\\\"b\":3,\"a\u{1}b\":4}", JSONSyntaxError(.controlCharacter, at: 12)),
    ])
  func unescaped(json: String, error: JSONSyntaxError) {
    #expect(RobustnessTests.decodeError(Escaped.self, Array(json.utf8)) == error)
  }

  @Test(
    "a repeated name is recorded and its value skipped",
    arguments: [
      (#"{"a":1,"ab":2,"a":9}"#, 14, "a"), (#"{"a":1,"a":9,"ab":2}"#, 7, "a"), (#"{"a":1,"ab":2,"\u0061":9}"#, 14, "a"),
    ])
  func duplicates(json: String, offset: Int, name: String) throws {
    let decoded = try Self.decode(json, as: Prefixes.self)
    #expect(decoded.value == nil)
    #expect(decoded.faults == [JSONFault(offset: offset, reason: .duplicateMember(name))])
  }

  @Test("an unknown member's name and value are checked for being JSON")
  func unknown() {
    for (json, code, offset) in [
      ("{\"\\ud800\":1}", JSONSyntaxError.Code.loneSurrogate, 2), ("{\"x\":01}", .invalidNumber, 6),
      ("{\"x\":[1,]}", .unexpectedByte, 8), ("{\"x\" 1}", .unexpectedByte, 5),
      ("{\"x\":\"\u{1}\"}", .controlCharacter, 6),
    ] {
      #expect(RobustnessTests.decodeError(Prefixes.self, Array(json.utf8)) == JSONSyntaxError(code, at: offset))
    }
    let bytes = Array("{\"".utf8) + [0xC0, 0x80] + Array("\":1}".utf8)
    #expect(RobustnessTests.decodeError(Prefixes.self, bytes) == JSONSyntaxError(.invalidUTF8, at: 2))
  }

  @Test("filling from a value that is no object reads nothing, whatever follows it")
  func noObject() throws {
    let positions = try JSONReader.read(Array(#"5"a":1"#.utf8)) { (reader) throws(JSONSyntaxError) in
      var model = Prefixes(values: [0, 0, 0, 0])
      try model.fill(from: &reader)
      return (model.values, reader.position, reader.faults.map(\.reason))
    }
    #expect(positions == ([0, 0, 0, 0], 1, [.wrongKind(expected: .object, found: .number)]))
  }

  private static func large(_ indices: some Sequence<Int>) -> String {
    "{" + indices.map { "\"m\($0)\":\($0)" }.joined(separator: ",") + "}"
  }

  @Test("a structure of 70 members is read in any order")
  func largeStructure() throws {
    #expect(try Self.decode(Self.large(0..<70), as: Large.self).value?.values == (0..<70).map(Int64.init))
    #expect(try Self.decode(Self.large((0..<70).reversed()), as: Large.self).value?.values == (0..<70).map(Int64.init))
  }

  @Test("a structure of 70 members knows which are required and which are repeated")
  func largeStructureFaults() throws {
    let missing = try Self.decode("{}", as: Large.self).faults.map(\.reason)
    #expect(missing == (0..<70).filter { $0 % 3 != 1 }.map { .missingMember("m\($0)") })
    let repeated = try Self.decode(Self.large(Array(0..<70) + [63, 64, 69]), as: Large.self).faults.map(\.reason)
    #expect(repeated == [63, 64, 69].map { .duplicateMember("m\($0)") })
  }
}
