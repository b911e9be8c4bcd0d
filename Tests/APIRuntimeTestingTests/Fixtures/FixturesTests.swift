import APIRuntimeTesting
import BitGoNetwork
import Testing

@Suite("Fixtures")
struct FixturesTests {
  @Test("a valid one that is broken is a problem")
  func invalid() {
    let problems = Fixtures<ErrorResponse>(json: #"{"error":1}"#, broken: []).problems()
    #expect(problems.count == 1)
    #expect(problems.first?.hasPrefix("the valid value is none: ") == true)
  }

  @Test("a broken one that breaks nothing, or something else, is a problem")
  func unbroken() {
    let changes: [FixtureChange] = [
      .replacing("/error", with: #""x""#, breaks: "minLength"), .removing("/error", breaks: "type"),
      .replacing("/error", withText: 3, breaks: "maxLength"),
      .replacing("/error", withList: "1", count: 2, breaks: "type"),
    ]
    #expect(
      Fixtures<ErrorResponse>(json: #"{"error":""}"#, broken: changes).problems() == [
        "/error: minLength is not broken", #"/error: type gives ["/error: required"]"#,
        "/error: maxLength is not broken",
      ])
  }

  @Test("a change is made at its place, however its name is written")
  func places() {
    let fixtures = Fixtures<ErrorResponse>(
      json: #"{"a/b~c":[{"x":1},2]}"#,
      broken: [
        .replacing("/a~1b~0c/0/x", with: "true", breaks: "k"), .removing("/a~1b~0c/0/x", breaks: "k"),
        .replacing("/a~1b~0c/1", with: "null", breaks: "k"), .replacing("/none/1", with: "null", breaks: "k"),
        .replacing("", with: "[]", breaks: "k"),
      ])
    #expect(
      fixtures.broken.map { String(decoding: $0.json, as: UTF8.self) } == [
        #"{"a/b~c":[{"x":true},2]}"#, #"{"a/b~c":[{},2]}"#, #"{"a/b~c":[{"x":1},null]}"#, #"{"a/b~c":[{"x":1},2]}"#,
        "[]",
      ])
  }
}
