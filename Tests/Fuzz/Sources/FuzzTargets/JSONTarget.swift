@_spi(Generated) @testable import JSONCoding

/// Reads bytes as JSON, in the two ways there are.
enum JSONTarget {
  static func run(_ bytes: [UInt8]) {
    let expected = ReferenceReader.error(in: bytes)
    precondition(skipError(in: bytes) == expected, "skipping finds another error than the reference")
    do throws(JSONSyntaxError) {
      let value = try JSONValue(json: bytes)
      precondition(expected == nil, "a text is accepted that the reference refuses")
      checkRoundTrip(of: value)
    } catch {
      precondition(error == expected, "reading finds another error than the reference")
      _ = "\(error)"
    }
  }

  private static func skipError(in bytes: [UInt8]) -> JSONSyntaxError? {
    do throws(JSONSyntaxError) {
      try JSONReader.read(bytes) { (reader) throws(JSONSyntaxError) in
        try reader.skipValue()
        try reader.finish()
      }
      return nil
    } catch {
      return error
    }
  }

  private static func checkRoundTrip(of value: JSONValue) {
    let written = value.json
    let again = try? JSONValue(json: written)
    precondition(again == value, "what is written reads back as another value")
    precondition(again?.json == written, "what is read back is written in another way")
  }
}
