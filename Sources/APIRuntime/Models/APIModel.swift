/// A model of an API: read from JSON, written as JSON, comparable, and aware of its description's assertions.
///
/// Every model is `Codable` as well, so that it works with the coders of other libraries. That way leads through a
/// `JSONValue` tree and costs more than `init(json:)` and `json()` do; use it where a coder is given, and these
/// two for JSON.
public protocol APIModel: Codable, Constrainable, Hashable, Sendable, Validatable {
  /// Reads a value from a JSON text and checks it.
  ///
  /// - Parameter json: The UTF-8 bytes of the text.
  /// - Throws: `ValidationError` with everything that is wrong, from syntax to broken assertions.
  /// - Complexity: O(n) in the number of bytes.
  init(json: some Sequence<UInt8>) throws(ValidationError)

  /// The value as JSON, in UTF-8 and without white space; members are in the order of the description.
  ///
  /// Assertions are not checked: call `validate()` for that.
  ///
  /// - Throws: `JSONEncodingError` when a number or a date has no JSON form.
  /// - Complexity: O(n) in the number of bytes.
  func json() throws(JSONEncodingError) -> [UInt8]
}
