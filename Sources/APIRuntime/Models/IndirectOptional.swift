/// Stores a value elsewhere when there is one, and nothing when there is none.
///
/// Generated structures use it for members that may be nil where a description's schema contains itself, and where the
/// value has many members of its own: the property has the type of the value, and nothing of this shows.
@propertyWrapper
public struct IndirectOptional<Value> {
  fileprivate enum Storage {
    case none
    indirect case some(Value)
  }

  private var storage: Storage

  /// Stores a value, or nil, which takes no memory.
  public init(wrappedValue: Value?) {
    storage = wrappedValue.map { .some($0) } ?? .none
  }

  /// The value; nil when there is none.
  public var wrappedValue: Value? {
    get {
      switch storage {
      case .none: nil
      case .some(let value): value
      }
    }
    set { self = IndirectOptional(wrappedValue: newValue) }
  }
}

extension IndirectOptional.Storage: Sendable where Value: Sendable {}
extension IndirectOptional: Sendable where Value: Sendable {}

extension IndirectOptional: Equatable where Value: Equatable {
  /// Whether the values are equal, or there is none on either side.
  public static func == (left: IndirectOptional, right: IndirectOptional) -> Bool {
    left.wrappedValue == right.wrappedValue
  }
}

extension IndirectOptional: Hashable where Value: Hashable {
  /// Hashes the value.
  public func hash(into hasher: inout Hasher) { hasher.combine(wrappedValue) }
}

extension IndirectOptional: CustomDebugStringConvertible, CustomReflectable {
  /// The value as it is printed where it is not stored elsewhere.
  public var debugDescription: String { String(reflecting: wrappedValue) }

  /// The value as it is shown where it is not stored elsewhere.
  public var customMirror: Mirror { wrappedValue.map { Mirror(reflecting: $0) } ?? Mirror(self, children: []) }
}
