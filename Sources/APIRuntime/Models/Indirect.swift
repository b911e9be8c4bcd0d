/// Stores a value elsewhere, so that a structure can contain another one of its own type.
///
/// Generated structures use it for required members whose values have many members of their own: the property has the
/// type of the value, and nothing of this shows.
@propertyWrapper
public struct Indirect<Value> {
  fileprivate indirect enum Storage {
    case value(Value)
  }

  private var storage: Storage

  /// Stores a value.
  public init(wrappedValue: Value) {
    storage = .value(wrappedValue)
  }

  /// The value.
  public var wrappedValue: Value {
    get {
      switch storage {
      case .value(let value): value
      }
    }
    set { storage = .value(newValue) }
  }
}

extension Indirect.Storage: Sendable where Value: Sendable {}
extension Indirect: Sendable where Value: Sendable {}

extension Indirect: Equatable where Value: Equatable {
  /// Whether the values are equal.
  public static func == (left: Indirect, right: Indirect) -> Bool { left.wrappedValue == right.wrappedValue }
}

extension Indirect: Hashable where Value: Hashable {
  /// Hashes the value.
  public func hash(into hasher: inout Hasher) { hasher.combine(wrappedValue) }
}

extension Indirect: CustomDebugStringConvertible, CustomReflectable {
  /// The value as it is printed where it is not stored elsewhere.
  public var debugDescription: String { String(reflecting: wrappedValue) }

  /// The value as it is shown where it is not stored elsewhere.
  public var customMirror: Mirror { Mirror(reflecting: wrappedValue) }
}
