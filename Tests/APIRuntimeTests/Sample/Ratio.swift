@_spi(Generated) public import APIRuntime
@_spi(Generated) public import JSONCoding

/// How much of something there is.
@nonexhaustive
public enum Ratio: OpenEnumeration {
  /// The number `0.5`.
  case _0_5
  /// The integer `1`.
  case _1
  /// Any other number, as it was sent.
  case unknown(JSONNumber)

  /// Makes the value that stands for a number.
  public init(rawValue: JSONNumber) {
    switch rawValue {
    case JSONNumber(checked: "0.5"): self = ._0_5
    case 1: self = ._1
    default: self = .unknown(rawValue)
    }
  }

  /// The number on the wire.
  public var rawValue: JSONNumber {
    switch self {
    case ._0_5: return JSONNumber(checked: "0.5")
    case ._1: return 1
    case .unknown(let rawValue): return rawValue
    }
  }
}

@_spi(Generated)
extension Ratio: JSONConvertible {}
