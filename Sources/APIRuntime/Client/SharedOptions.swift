/// The options of calls, by one reference.
///
/// They pass through many hands in every call, and have many parts.
final class SharedOptions: Sendable {
  /// The options.
  let values: ClientOptions

  /// Makes a reference to options.
  init(_ values: ClientOptions) {
    self.values = values
  }
}
