import OpenAPI
import Testing

/// How a `ResponsesObject` is read.
@Suite struct ResponsesObjectTests {
  @Test("responses are for a status, a range, or all others")
  func responses() {
    let reading = Reading(
      ResponsesObject.self,
      """
      404: {$ref: "#/components/responses/NotFound"}
      "2XX": {description: Fine}
      default: {description: Whatever else}
      x-note: 1
      """)
    #expect(
      reading.dump == """
        ResponsesObject @1:1
          responses:
            -
              status:
                code: 404
              response: ReferenceObject @1:6
                reference: "#/components/responses/NotFound"
            -
              status:
                range: 2
              response: ResponseObject @2:8
                description: "Fine"
            -
              status: default
              response: ResponseObject @3:10
                description: "Whatever else"

        """)
    #expect(reading.diagnostics == "")
  }

  @Test("a key that is no status is reported")
  func statusKeys() {
    let reading = Reading(
      ResponsesObject.self,
      """
      {"600": {}, "20": {}, 4xx: {}, ok: {}, "+10": {}}
      """)
    #expect(
      reading.dump == """
        ResponsesObject @1:1
          responses:
            -
              status:
                range: 4
              response: ResponseObject @1:28

        """)
    #expect(
      reading.diagnostics == """
        api.yaml:1:2: error: a response must be for a status such as 404, a range such as 4XX, or default, found "600" [status-pattern]
            1 | {"600": {}, "20": {}, 4xx: {}, ok: {}, "+10": {}}
              |  ^~~~~
        api.yaml:1:13: error: a response must be for a status such as 404, a range such as 4XX, or default, found "20" [status-pattern]
            1 | {"600": {}, "20": {}, 4xx: {}, ok: {}, "+10": {}}
              |             ^~~~
        api.yaml:1:23: warning: the range "4xx" is read as '4XX' [loose-value]
            1 | {"600": {}, "20": {}, 4xx: {}, ok: {}, "+10": {}}
              |                       ^~~
        api.yaml:1:28: warning: 'description' is missing [missing-annotation]
            1 | {"600": {}, "20": {}, 4xx: {}, ok: {}, "+10": {}}
              |                            ^
        api.yaml:1:32: error: a response must be for a status such as 404, a range such as 4XX, or default, found "ok" [status-pattern]
            1 | {"600": {}, "20": {}, 4xx: {}, ok: {}, "+10": {}}
              |                                ^~
        api.yaml:1:40: error: a response must be for a status such as 404, a range such as 4XX, or default, found "+10" [status-pattern]
            1 | {"600": {}, "20": {}, 4xx: {}, ok: {}, "+10": {}}
              |                                        ^~~~~

        """)
  }

  @Test("a range that is described twice is described by the first")
  func rangesTwice() {
    let reading = Reading(ResponsesObject.self, "{2xx: {description: a}, 2XX: {description: b}}")
    #expect(
      reading.dump == """
        ResponsesObject @1:1
          responses:
            -
              status:
                range: 2
              response: ResponseObject @1:7
                description: "a"

        """)
    #expect(
      reading.diagnostics.split(separator: "\n").filter { $0.hasPrefix("api") } == [
        "api.yaml:1:2: warning: the range \"2xx\" is read as '2XX' [loose-value]",
        "api.yaml:1:25: error: the range \"2XX\" is described already [status-pattern]",
      ])
  }
}
