import APIRuntime
import Foundation
import Testing

@Suite("A model as JSON and through Codable")
struct APIModelTests {
  static let full = Connection(
    id: "i", name: "Ü/\"😀", createdAt: Date(timeIntervalSinceReferenceDate: 0.125), active: true, proof: "p",
    partnersConnectionID: "x", labels: ["a", "b"], accounts: .value(10), state: .open)

  static let variants = [
    full, Samples.connection,
    Connection(
      id: "", name: "n", createdAt: Date(timeIntervalSince1970: 0), active: false, proof: "p",
      partnersConnectionID: nil, labels: [], accounts: .null, state: .unknown("lost")),
  ]

  @Test("JSON round-trips, presence and null included", arguments: variants)
  func json(connection: Connection) throws {
    #expect(try Connection(json: connection.json()) == connection)
  }

  @Test("the JSON has the description's names and order")
  func bytes() throws {
    let json = String(decoding: try ConnectionResponse(connection: Samples.connection).json(), as: UTF8.self)
    #expect(json == Samples.json)
  }

  @Test("Codable round-trips alone, in arrays and in other types", arguments: variants)
  func codable(connection: Connection) throws {
    struct Envelope: Codable, Equatable {
      var items: [Connection]
      var byName: [String: ConnectionResponse]
    }
    let envelope = Envelope(items: [connection], byName: ["a": ConnectionResponse(connection: connection)])
    let data = try JSONEncoder().encode(envelope)
    #expect(try JSONDecoder().decode(Envelope.self, from: data) == envelope)
  }

  @Test("JSONEncoder writes what json() writes")
  func encoder() throws {
    let encoded = try JSONValue(json: JSONEncoder().encode(Self.full))
    #expect(encoded == (try JSONValue(json: Self.full.json())))
  }

  @Test("decoding checks the value, and tells every issue")
  func invalid() {
    let text = #"{"id":"i","name":"","createdAt":"x","active":true,"proof":"p","partnersConnectionId":null}"#
    let expected = ["/name: minLength 1, found 0", "/createdAt: format date-time, not met"]
    let error = #expect(throws: ValidationError.self) { try Connection(json: Array(text.utf8)) }
    #expect(error?.issues.map(\.description) == expected)
    let decodingError = #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(Connection.self, from: Data(text.utf8))
    }
    guard case .dataCorrupted(let context)? = decodingError else { return #expect(Bool(false), "another error") }
    // A decoder gives members in an order of its own: they are read in that of their names.
    let underlying = context.underlyingError as? ValidationError
    #expect(underlying?.issues.map(\.description) == expected.sorted())
    #expect(context.debugDescription == expected.sorted().joined(separator: "; "))
  }

  @Test("a string that the description does not list is kept", arguments: ["pending", "open", "Open", "", "lost"])
  func openEnumeration(string: String) throws {
    var connection = Self.full
    connection.state = ConnectionState(rawValue: string)
    let decoded = try Connection(json: connection.json())
    #expect(decoded.state?.rawValue == string)
    #expect(decoded.state == connection.state)
    #expect(decoded.state == .unknown(string))
    #expect(try JSONDecoder().decode([Connection].self, from: JSONEncoder().encode([connection])) == [connection])
  }

  @Test("a value without a JSON form does not encode")
  func noJSONForm() {
    var connection = Samples.connection
    connection.createdAt = .distantFuture.addingTimeInterval(1e12)
    #expect(throws: JSONEncodingError.yearOutOfRange) { try connection.json() }
    let error = #expect(throws: EncodingError.self) { try JSONEncoder().encode(connection) }
    guard case .invalidValue(_, let context)? = error else { return #expect(Bool(false), "another error") }
    #expect(context.underlyingError as? JSONEncodingError == .yearOutOfRange)
  }
}
