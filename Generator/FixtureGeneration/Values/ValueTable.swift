import JSONCoding
import SwiftSource
import Synchronization

/// The values of models inside others that were made already: of one model, many values are proposed that differ
/// little.
final class ValueTable: Sendable {
  /// A model at a place.
  struct Key: Hashable, Sendable {
    /// The name of the model.
    let name: Identifier
    /// Which members are filled in.
    let filling: FixtureMaker.Filling
    /// The models around it, outermost first.
    let outer: [Identifier]
  }

  private let made = Mutex<[Key: JSONValue?]>([:])

  /// Makes an empty table.
  init() {}

  /// The value with a key, which is made unless it is there; nil when there is none.
  func value(of key: Key, _ make: () -> JSONValue?) -> JSONValue? {
    if let known = made.withLock({ $0[key] }) { return known }
    let value: JSONValue? = make()
    made.withLock { $0[key] = .some(value) }
    return value
  }

  /// Forgets everything.
  func removeAll() { made.withLock { $0.removeAll() } }
}
