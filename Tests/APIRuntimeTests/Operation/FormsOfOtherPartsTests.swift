@testable @_spi(Generated) import APIRuntime
import Testing

@Suite("Parts of a form that are not declared")
struct FormsOfOtherPartsTests {
  @Test("stand in the order of their names, besides those that are declared")
  func order() {
    var form = MultipartEncoder(boundary: "B")
    form.append("a", "1")
    form.append(["c": FormFile([51], filename: "c.txt"), "a": FormFile([50]), "b": FormFile([52])], besides: ["a"])
    form.append(["d": [FormFile([53]), FormFile([54])], "e": []], besides: [])
    form.append(["f": Int64(7)], besides: ["a"])

    #expect(form.issues.isEmpty)
    #expect(
      form.finish().bytes.map { String(decoding: $0, as: UTF8.self) }
        == [
          part("a", "1"), file("b", "b", "4"), file("c", "c.txt", "3"), file("d", "d", "5"), file("d", "d", "6"),
          part("f", "7"), "--B--\r\n",
        ].joined())
  }

  private func part(_ name: String, _ text: String) -> String {
    "--B\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(text)\r\n"
  }

  private func file(_ name: String, _ filename: String, _ text: String) -> String {
    "--B\r\nContent-Disposition: form-data; name=\"\(name)\"; filename=\"\(filename)\"\r\n"
      + "Content-Type: application/octet-stream\r\n\r\n\(text)\r\n"
  }
}
