import BitGoNetwork
import Foundation
@_spi(Generated) import JSONCoding

/// One thing to do, by us and by Foundation.
struct Work {
  let ours: () throws -> Void
  let theirs: () throws -> Void

  static func decode() -> Work {
    let bytes = Sample.connection
    let data = Data(bytes)
    let decoder = CodableConnection.decoder()
    return Work(
      ours: { keep(try Connection(json: bytes)) },
      theirs: { keep(try decoder.decode(CodableConnection.self, from: data)) })
  }

  static func decodeArray() -> Work {
    let bytes = Sample.connections
    let data = Data(bytes)
    let decoder = CodableConnection.decoder()
    return Work(
      ours: { keep(try JSONReader.decode([Connection].self, from: bytes)) },
      theirs: { keep(try decoder.decode([CodableConnection].self, from: data)) })
  }

  static func encode() throws -> Work {
    let value = try Connection(json: Sample.connection)
    let twin = try CodableConnection.decoder().decode(CodableConnection.self, from: Data(Sample.connection))
    let encoder = CodableConnection.encoder()
    return Work(
      ours: { keep(try value.json()) },
      theirs: { keep(try encoder.encode(twin)) })
  }

  /// Keeps the optimiser from noticing that a result is not used.
  @inline(never)
  @_optimize(none)
  private static func keep<Value>(_ value: Value) {}
}
