@_spi(Generated) @testable import JSONCoding
import Testing

@Suite("Room for the elements of an array")
struct ArrayCapacityTests {
  private static func read<Value: JSONConvertible>(_ json: String, as type: Value.Type) throws -> Value? {
    try JSONReader.decode(type, from: Array(json.utf8)).value
  }

  @Test("arrays of every length are read whole", arguments: [0, 1, 2, 3, 15, 16, 17, 31, 32, 33, 100, 1_000, 10_000])
  func lengths(count: Int) throws {
    let values = (0..<Int64(count)).map { 1_000_000 + $0 }
    #expect(try Self.read("\(values)", as: [Int64].self) == values)
  }

  @Test("a long array of like elements has hardly more room than it needs")
  func like() throws {
    let values = Array(repeating: Int64(1_234_567), count: 10_000)
    let read = try #require(try Self.read("\(values)", as: [Int64].self))
    #expect(read == values)
    #expect(read.capacity < 10_500)
  }

  @Test("a text that looks as if many elements followed makes no more than twice the room at once")
  func unlike() throws {
    let text = "[" + String(repeating: "1,", count: 1_000) + "\"" + String(repeating: "x", count: 1_000_000) + "\"]"
    let read = try #require(try Self.read(text, as: [JSONValue].self))
    #expect(read.count == 1_001)
    #expect(read.capacity < 2_100)
  }
}
