@_spi(Generated) import APIRuntime
import JSONCoding
import Testing

@Suite("Collecting issues")
struct ValidatorTests {
  /// A tree of names that must not be empty.
  struct Tree: Validatable {
    var name: String
    var children: [Tree]?
    var byKey: [String: Tree] = [:]
    var nullable: Nullable<Tree>? { children == nil ? nil : .null }

    func validate(_ validator: inout Validator) {
      validator.check(name, StringConstraint(minLength: 1), at: "name")
      validator.check(children, at: "children")
      validator.check(byKey, at: "by/key~")
      validator.check(nullable, at: "nullable")
    }
  }

  @Test("pointers lead through members, elements and keys, escaped")
  func pointers() {
    let leaf = Tree(name: "")
    let tree = Tree(name: "ok", children: [Tree(name: "ok"), leaf], byKey: ["b/~\u{301}": leaf, "a": leaf])
    let error = #expect(throws: ValidationError.self) { try tree.validate() }
    #expect(error?.issues.map(\.pointer) == ["/children/1/name", "/by~1key~0/a/name", "/by~1key~0/b~1~0\u{301}/name"])
    #expect(error?.issues.allSatisfy { $0.part == .value } == true)
  }

  @Test("a value without an issue throws nothing")
  func valid() throws {
    try Tree(name: "ok", children: []).validate()
  }

  @Test("at most 100 issues are kept, and all are counted")
  func maximum() {
    let error = #expect(throws: ValidationError.self) { try Array(repeating: Tree(name: ""), count: 250).validate() }
    #expect(error?.issues.count == 100)
    #expect(error?.count == 250)
    #expect(error?.issues.last?.pointer == "/99/name")
    let named = (0..<5).map { "/\($0)/name: minLength 1, found 0" }.joined(separator: "; ")
    #expect(error?.description == "\(named); and 245 more")
  }

  @Test("reading counts the issues that it does not keep, too")
  func reading() throws {
    let labels = "[" + Array(repeating: "1", count: 250).joined(separator: ",") + "]"
    let json = String(decoding: try Samples.connection.json(), as: UTF8.self).dropLast() + ",\"labels\":\(labels)}"
    let error = #expect(throws: ValidationError.self) { try Connection(json: Array(json.utf8)) }
    #expect(error?.issues.count == 100)
    // There are more labels than are allowed, too.
    #expect(error?.count == 251)
    #expect(error?.issues.first?.description == "/labels/0: type string, found number")
  }

  @Test("an issue names what was found, never the value")
  func noValue() {
    let error = #expect(throws: ValidationError.self) {
      try Connection(json: Array(#"{"id":{"canary":1},"active":"canary","createdAt":"canary"}"#.utf8))
    }
    #expect(error.map { Channels.leaks(of: "canary", from: $0) } == [])
  }
}
