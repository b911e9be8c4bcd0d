@_spi(Generated) import APIRuntime
import Foundation
@_spi(Generated) import JSONCoding

/// A model whose members hold many values each, written as the generator writes one; `Connection` has none.
///
/// Lists and maps of what they hold have to be compiled with the model: it takes two to nine times the instructions to
/// read them by code that is compiled once for all types.
struct Collections: APIModel {
  var integers: [Int64]?
  var names: [String: String]?
  var pairs: [Pair]?
  var words: [String]?

  /// An element.
  struct Pair: APIModel {
    var first: Int64
    var second: Nullable<Bool>?
  }
}

extension Collections: JSONModel {
  static let members = JSONMembers("integers", "names", "pairs", "words", required: 0x0, at: "#/Collections")

  private static let wordsConstraint = ArrayConstraint(
    maxItems: 1_000, items: StringConstraint(maxLength: 100, at: "#/Word"), at: "#/Words")

  init(placeholder: JSONPlaceholder) {}

  mutating func fill(from reader: inout JSONReader) throws(JSONSyntaxError) {
    var object = try reader.beginObject(Self.members)
    while let member = try reader.nextMember(of: &object) {
      switch member {
      case 0: try reader.read(&integers)
      case 1: try reader.read(&names)
      case 2: try reader.read(&pairs)
      case 3: try reader.read(&words, Self.wordsConstraint)
      default: try reader.skipValue()
      }
    }
  }

  func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.write("integers", integers)
    writer.write("names", names)
    writer.write("pairs", pairs)
    writer.write("words", words)
    writer.endObject()
  }
}

extension Collections.Pair: JSONModel {
  static let members = JSONMembers("first", "second", required: 0x1, at: "#/Pair")

  init(placeholder: JSONPlaceholder) { first = 0 }

  mutating func fill(from reader: inout JSONReader) throws(JSONSyntaxError) {
    var object = try reader.beginObject(Self.members)
    while let member = try reader.nextMember(of: &object) {
      switch member {
      case 0: try reader.read(&first)
      case 1: try reader.readNullable(&second)
      default: try reader.skipValue()
      }
    }
  }

  func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.write("first", first)
    writer.write("second", second)
    writer.endObject()
  }
}

/// The same as an app would write it without this package.
struct CodableCollections: Codable {
  struct Pair: Codable {
    var first: Int64
    var second: Bool?
  }

  var integers: [Int64]?
  var names: [String: String]?
  var pairs: [Pair]?
  var words: [String]?
}

extension Sample {
  /// Collections of 20 values each.
  static let collections: [UInt8] = {
    func joined(_ value: (Int) -> String) -> String { (0..<20).map(value).joined(separator: ",") }
    let integers = joined { "\($0 * 7919)" }
    let names = joined { #""key \#($0)":"value \#($0)""# }
    let pairs = joined { #"{"first":\#($0),"second":\#($0 % 2 == 0 ? "null" : "true")}"# }
    let words = joined { #""word \#($0)""# }
    return Array(#"{"integers":[\#(integers)],"names":{\#(names)},"pairs":[\#(pairs)],"words":[\#(words)]}"#.utf8)
  }()
}

extension Work {
  /// Collections of 20 values each, checked, against `JSONDecoder`, which checks nothing.
  static func decodeCollections() -> Work {
    let data = Data(Sample.collections)
    let decoder = JSONDecoder()
    return Work(
      ours: { keep(try Collections(json: Sample.collections)) },
      theirs: { keep(try decoder.decode(CodableCollections.self, from: data)) })
  }

  /// The same, against `JSONEncoder`.
  static func encodeCollections() throws -> Work {
    let value = try Collections(json: Sample.collections)
    let twin = try JSONDecoder().decode(CodableCollections.self, from: Data(Sample.collections))
    let encoder = JSONEncoder()
    return Work(ours: { keep(try value.json()) }, theirs: { keep(try encoder.encode(twin)) })
  }
}
