import FoundationEssentials
import JSONCoding
import Testing

/// The public suites, in the folder that `CONFORMANCE_DIR` names.
enum ConformanceFolder {
  /// The folder; nil when the variable is not set.
  static let path = ProcessInfo.processInfo.environment["CONFORMANCE_DIR"]

  /// The files of JSON-Schema-Test-Suite for 2020-12 in `folder`, by name without the extension.
  static func schemaTests(_ folder: String = "") throws -> [(name: String, groups: [SchemaTestGroup])] {
    let folder = try #require(path) + "/suites/JSON-Schema-Test-Suite/tests/draft2020-12/" + folder
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".json") }
    return try names.sorted().map { name in
      let text = try JSONValue(json: Data(contentsOf: URL(filePath: folder + "/" + name)))
      return (name.replacing(".json", with: ""), text.elements.map(SchemaTestGroup.init))
    }
  }
}

/// A schema with instances and the verdicts on them.
struct SchemaTestGroup {
  /// What the schema is about.
  let description: String
  /// The schema.
  let schema: JSONValue
  /// The instances.
  let tests: [(description: String, data: JSONValue, isValid: Bool)]

  /// Reads a group of the suite.
  init(_ json: JSONValue) {
    description = json["description"]?.string ?? ""
    schema = json["schema"] ?? .null
    tests = (json["tests"]?.elements ?? []).map { test in
      (test["description"]?.string ?? "", test["data"] ?? .null, test["valid"] == .bool(true))
    }
  }
}

extension JSONValue {
  /// The elements of an array; none of any other value.
  var elements: [JSONValue] {
    if case .array(let elements) = self { elements } else { [] }
  }

  /// The members of an object; none of any other value.
  var members: JSONObject {
    if case .object(let object) = self { object } else { [:] }
  }

  /// The string; nil of any other value.
  var string: String? {
    if case .string(let string) = self { string } else { nil }
  }

  /// The integer; nil of any other value.
  var integer: Int? {
    if case .number(let number) = self { Int(exactly: number) } else { nil }
  }

  /// The number; nil of any other value.
  var number: JSONNumber? {
    if case .number(let number) = self { number } else { nil }
  }

  /// The value of a member; nil when there is none.
  subscript(name: String) -> JSONValue? { members[name] }
}
