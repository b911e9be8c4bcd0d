@_spi(Generated) public import APIRuntime
@_spi(Generated) public import JSONCoding

/// How soon something is done.
@nonexhaustive
public enum Priority: OpenEnumeration {
  /// The integer `1`.
  case low
  /// The integer `-2`.
  case minus2
  /// Any other integer, as it was sent.
  case unknown(Int32)

  /// Makes the value that stands for an integer.
  public init(rawValue: Int32) {
    switch rawValue {
    case 1: self = .low
    case -2: self = .minus2
    default: self = .unknown(rawValue)
    }
  }

  /// The integer on the wire.
  public var rawValue: Int32 {
    switch self {
    case .low: 1
    case .minus2: -2
    case .unknown(let rawValue): rawValue
    }
  }
}

@_spi(Generated)
extension Priority: JSONConvertible {}
