public import APIRuntime
@_spi(Generated) public import JSONCoding

/// Makes the values of the parts of forms; for generated code.
@_spi(Generated)
public enum FixtureJSON {
  /// A value of any type, which is given as JSON.
  public static func value<Value: JSONConvertible>(_ json: StaticString) -> Value {
    let bytes = json.withUTF8Buffer { Array($0) }
    guard let value = try? JSONReader.decode(Value.self, from: bytes, checksAssertions: false).value else {
      preconditionFailure("a fixture is no \(Value.self)")
    }
    return value
  }

  /// A string of so many `x`.
  public static func text(_ count: Int) -> String { String(repeating: "x", count: count) }

  /// A file of a few bytes.
  public static var file: FormFile { FormFile(Array("file".utf8), filename: "file.txt") }
}
