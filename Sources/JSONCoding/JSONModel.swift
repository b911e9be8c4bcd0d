/// A structure that is read from a JSON object, member by member, in place.
@_spi(Generated)
public protocol JSONModel: JSONConvertible {
  /// The members this structure declares, in the order of the cases in ``fill(from:)``.
  static var members: JSONMembers { get }

  /// Creates a value that is about to be filled.
  init(placeholder: JSONPlaceholder)

  /// Reads an object's members into this value.
  ///
  /// A member that is wrong or missing keeps its placeholder and is recorded as a fault.
  mutating func fill(from reader: inout JSONReader) throws(JSONSyntaxError)
}

@_spi(Generated)
extension JSONModel {
  /// Reads an object; `nil` when the next value is none.
  @inlinable
  public static func decode(from reader: inout JSONReader) throws(JSONSyntaxError) -> Self? {
    guard try reader.expects(.object) else { return nil }
    var value = Self(placeholder: JSONPlaceholder())
    try value.fill(from: &reader)
    return value
  }
}
