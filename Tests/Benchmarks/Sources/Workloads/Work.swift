import BitGoNetwork
import Foundation
@_spi(Generated) import JSONCoding

/// One thing to do, by us and by the alternative.
public struct Work {
  /// By us.
  public let ours: () throws -> Void
  /// By the alternative.
  public let theirs: () throws -> Void

  /// The names of all of them.
  public static let names = [
    "decode", "decode-array", "decode-collections", "encode", "encode-array", "encode-collections", "serialization",
    "validation-share",
  ]

  /// The work of this name; nil when there is none.
  public init?(_ name: String) throws {
    switch name {
    case "decode": self = Self.decode()
    case "decode-array": self = Self.decodeArray()
    case "decode-collections": self = Self.decodeCollections()
    case "encode": self = try Self.encode()
    case "encode-array": self = try Self.encodeArray()
    case "encode-collections": self = try Self.encodeCollections()
    case "serialization": self = Self.serialization()
    case "validation-share": self = Self.validationShare()
    default: return nil
    }
  }

  init(ours: @escaping () throws -> Void, theirs: @escaping () throws -> Void) {
    (self.ours, self.theirs) = (ours, theirs)
  }

  /// Keeps the optimiser from noticing that a result is not used.
  @inline(never)
  @_optimize(none)
  public static func keep<Value>(_ value: Value) {}
}

extension Work {
  /// One object, checked, against `JSONDecoder` with `.iso8601`, which checks nothing.
  private static func decode() -> Work {
    let data = Data(Sample.connection)
    let decoder = CodableConnection.decoder()
    return Work(
      ours: { keep(try Connection(json: Sample.connection)) },
      theirs: { keep(try decoder.decode(CodableConnection.self, from: data)) })
  }

  /// An array of 10,000, against the same.
  private static func decodeArray() -> Work {
    let bytes = Sample.connections(10_000)
    let data = Data(bytes)
    let decoder = CodableConnection.decoder()
    return Work(
      ours: { keep(try JSONReader.decode([Connection].self, from: bytes)) },
      theirs: { keep(try decoder.decode([CodableConnection].self, from: data)) })
  }

  /// One object, against `JSONEncoder` with `.iso8601`.
  private static func encode() throws -> Work {
    let value = try Connection(json: Sample.connection)
    let twin = try CodableConnection.decoder().decode(CodableConnection.self, from: Data(Sample.connection))
    let encoder = CodableConnection.encoder()
    return Work(ours: { keep(try value.json()) }, theirs: { keep(try encoder.encode(twin)) })
  }

  /// An array of 1,000, against the same.
  private static func encodeArray() throws -> Work {
    let values = Array(repeating: try Connection(json: Sample.connection), count: 1_000)
    let twin = try CodableConnection.decoder().decode(CodableConnection.self, from: Data(Sample.connection))
    let twins = Array(repeating: twin, count: 1_000)
    let encoder = CodableConnection.encoder()
    return Work(ours: { keep(try JSONWriter.encode(values)) }, theirs: { keep(try encoder.encode(twins)) })
  }

  /// One object, checked and made a model, against `JSONSerialization`, which only parses it.
  private static func serialization() -> Work {
    let data = Data(Sample.connection)
    return Work(
      ours: { keep(try Connection(json: Sample.connection)) },
      theirs: { keep(try JSONSerialization.jsonObject(with: data)) })
  }

  /// One object, against the same by us without checking assertions.
  private static func validationShare() -> Work {
    let bytes = Sample.connection
    func decode(checksAssertions: Bool) throws {
      keep(
        try JSONReader.decode(
          Connection.self, from: bytes, depthLimit: JSONReader.defaultDepthLimit, checksAssertions: checksAssertions
        ) { _, _ in })
    }
    return Work(ours: { try decode(checksAssertions: true) }, theirs: { try decode(checksAssertions: false) })
  }
}
