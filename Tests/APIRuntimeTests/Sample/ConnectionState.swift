@_spi(Generated) public import APIRuntime
@_spi(Generated) public import JSONCoding

/// How far a connection has come.
@nonexhaustive
public enum ConnectionState: OpenEnumeration {
  /// The string `pending`.
  case pending
  /// The string `open`.
  case open
  /// Any other string, as it was sent.
  case unknown(String)

  /// Makes the value that stands for a string.
  public init(rawValue: String) {
    self =
      switch rawValue {
      case "pending": .pending
      case "open": .open
      default: .unknown(rawValue)
      }
  }

  /// The string on the wire.
  public var rawValue: String {
    switch self {
    case .pending: "pending"
    case .open: "open"
    case .unknown(let rawValue): rawValue
    }
  }
}

@_spi(Generated)
extension ConnectionState: JSONConvertible {}
