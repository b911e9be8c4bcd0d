/// How the case of a union is found when its value is read.
@_spi(Generated)
public enum UnionSelection: Sendable {
  /// By the string or integer that a member of the object is.
  case tag(Discriminator)
  /// By the kind of the JSON value: that of each case, in their order.
  case types([JSONTypes])
  /// By trying that many cases, one after the other.
  case trial(Int)
}
