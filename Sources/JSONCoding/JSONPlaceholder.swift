/// The permission to make a value that is to be filled by a reader.
///
/// Only code that reads makes one, so a value with invented members exists only while it is being filled, and a fault
/// in any member keeps it from reaching the app.
@_spi(Generated)
public struct JSONPlaceholder: Sendable {
  /// Makes a placeholder.
  public init() {}
}

@_spi(Generated)
extension Date {
  /// A date to be overwritten by a reader.
  public init(placeholder: JSONPlaceholder) { self.init(timeIntervalSinceReferenceDate: 0) }
}
