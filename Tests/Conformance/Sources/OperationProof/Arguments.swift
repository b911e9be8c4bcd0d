public import APIRuntime
@_spi(Generated) public import JSONCoding

/// What a JSON text was not a value of.
public struct ArgumentError: Error, CustomStringConvertible {
  /// The type, and what is wrong with the text.
  public let description: String
}

/// Reads an argument of a call from JSON, whatever its type; its assertions are left to the call.
@_spi(Generated)
public func argument<Value: JSONConvertible>(_ json: String) throws -> Value {
  let decoded = try JSONReader.decode(Value.self, from: Array(json.utf8), checksAssertions: false)
  guard let value = decoded.value else { throw ArgumentError(description: "\(Value.self): \(decoded.faults)") }
  return value
}

/// The content of an argument that is no JSON, of a media type where the description leaves it open.
public func content(_ text: String, as contentType: String? = nil) -> BinaryContent {
  BinaryContent(Array(text.utf8), contentType: contentType)
}

/// A file of an argument, with a name, of a media type where the description leaves it open.
public func file(_ text: String, as contentType: String? = nil) -> FormFile {
  FormFile(content(text, as: contentType), filename: "proof.bin")
}
