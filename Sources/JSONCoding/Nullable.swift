/// A value that may be `null`, for members that may be missing as well.
///
/// A member that is both optional and nullable is a `Nullable<T>?`: `nil` when it is missing, `.null` when it is
/// `null`. The two are told apart when reading and when writing.
public enum Nullable<Wrapped> {
  /// The literal `null`.
  case null
  /// A value.
  case value(Wrapped)

  /// The value; `nil` when it is `null`.
  public var value: Wrapped? {
    if case .value(let wrapped) = self { wrapped } else { nil }
  }
}

extension Nullable: Equatable where Wrapped: Equatable {}
extension Nullable: Hashable where Wrapped: Hashable {}
extension Nullable: Sendable where Wrapped: Sendable {}
