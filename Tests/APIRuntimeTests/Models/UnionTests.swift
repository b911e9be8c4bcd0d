import APIRuntime
import JSONCoding
import Testing

@Suite("Unions")
struct UnionTests {
  // MARK: By a member

  @Test(
    "a member tells the case, wherever it stands; a value of it that is not listed is kept",
    arguments: [
      (#"{"kind":"first"}"#, .first(Step(kind: "first"))),
      (#"{"note":"n","a":1,"kind":"third"}"#, .later(Step(kind: "third", note: "n", additionalProperties: ["a": 1]))),
      (#"{"kind":"k\u0069nd","note":""}"#, .unknown(.object(["kind": "kind", "note": ""]))),
    ] as [(String, TaggedStep)])
  func tag(_ json: String, _ value: TaggedStep) throws {
    #expect(try TaggedStep(json: json.utf8) == value)
  }

  @Test(
    "what the case refuses is an issue, and so is a missing tag or another type",
    arguments: [
      (#"{"kind":"first","note":""}"#, ["/note minLength"]), (#"{"note":"n"}"#, ["/kind required"]),
      (#"{"kind":1}"#, ["/kind required"]), ("[]", [" type"]), (#"{"kind":"first","a":"b"}"#, ["/a type"]),
    ])
  func tagIssues(_ json: String, _ issues: [String]) {
    let error = #expect(throws: ValidationError.self) { try TaggedStep(json: json.utf8) }
    #expect(error?.issues.map { "\($0.pointer) \($0.keyword)" } == issues)
  }

  @Test(
    "an integer tells the case as a string does",
    arguments: [
      (#"{"number":-1}"#, .after(-1)), (#"{"a":"b","number":2.0}"#, .after(2)),
      (#"{"number":3}"#, .unknown(.object(["number": 3]))),
    ] as [(String, NumberedStep)])
  func numbers(_ json: String, _ value: NumberedStep) throws {
    #expect(try NumberedStep(json: json.utf8) == value)
  }

  @Test(
    "where an integer tells the case, a string does not",
    arguments: [(#"{"number":"2"}"#, ["/number required"]), ("{}", ["/number required"]), ("2", [" type"])])
  func numberIssues(_ json: String, _ issues: [String]) {
    let error = #expect(throws: ValidationError.self) { try NumberedStep(json: json.utf8) }
    #expect(error?.issues.map { "\($0.pointer) \($0.keyword)" } == issues)
  }

  // MARK: By the type

  @Test("the type of a value tells the case", arguments: [(#""a""#, TypedScalar.text("a")), ("12", .number(12))])
  func type(_ json: String, _ value: TypedScalar) throws {
    #expect(try TypedScalar(json: json.utf8) == value)
  }

  @Test(
    "a value of no case's type is an issue, and so is what the case or the whole schema refuses",
    arguments: [("true", ["type"]), ("null", ["type"]), ("1.5", ["type"]), ("0", ["not"])])
  func typeIssues(_ json: String, _ keywords: [String]) {
    let error = #expect(throws: ValidationError.self) { try TypedScalar(json: json.utf8) }
    #expect(error?.issues.map(\.keyword) == keywords)
  }

  @Test("a value that the app makes is checked by the whole schema")
  func validate() {
    let error = #expect(throws: ValidationError.self) { try TypedScalar.number(0).validate() }
    #expect(error?.issues.map { "\($0.pointer) \($0.keyword)" } == [" not"])
  }

  // MARK: By trial

  @Test(
    "the first case that a value fits is taken; one that fits none is kept",
    arguments: [
      (#"{"kind":"a","x":1}"#, .step(Step(kind: "a", additionalProperties: ["x": 1]))), ("[]", .list([])),
      (#"[{"kind":"a"},[],{"kind":1}]"#, .list([.step(Step(kind: "a")), .list([]), .unknown(.object(["kind": 1]))])),
      ("12", .unknown(12)), (#"{"kind":"a","note":""}"#, .unknown(.object(["kind": "a", "note": ""]))),
    ] as [(String, TriedValue)])
  func trial(_ json: String, _ value: TriedValue) throws {
    #expect(try TriedValue(json: json.utf8) == value)
  }

  @Test(
    "of cases whose types read a value, the one whose schema lists it is taken",
    arguments: [("1", .first(1)), ("2", .second(2))] as [(String, ListedNumber)])
  func decided(_ json: String, _ value: ListedNumber) throws {
    #expect(try ListedNumber(json: json.utf8) == value)
  }

  @Test("what is tried costs no more than a multiple of the text, however deep unions are in each other")
  func hostileTrial() throws {
    let depth = 60
    let json = String(repeating: "[", count: depth) + "1" + String(repeating: "]", count: depth)

    #expect(try TriedValue(json: json.utf8).json() == Array(json.utf8))
  }

  // MARK: JSON

  @Test(
    "a union is written as what it holds",
    arguments: [
      (#"{"kind":"second","note":"n","a":1,"b":2}"#), #"{"kind":"other","deep":[{"x":null}]}"#,
    ])
  func roundTrip(_ json: String) throws {
    #expect(String(decoding: try TaggedStep(json: json.utf8).json(), as: UTF8.self) == json)
  }
}
