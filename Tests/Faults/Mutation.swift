import LoopbackServer

/// Damages responses at random; the same seed gives the same damage.
struct Mutation: RandomNumberGenerator {
  private var state: UInt64

  /// Begins a sequence.
  init(seed: UInt64) {
    state = seed
  }

  /// The next number of the generator SplitMix64.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }

  /// Whole responses of every framing.
  private static let responses: [String] = [
    "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}",
    "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nTrailer: X\r\n\r\n2;a=b\r\n{}\r\n0\r\nX: y\r\n\r\n",
    "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}",
    "HTTP/1.1 204 No Content\r\n\r\n", "HTTP/1.1 304 Not Modified\r\nETag: \"1\"\r\n\r\n",
    "HTTP/1.0 200 OK\r\nConnection: keep-alive\r\n\r\nhello", "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n{}",
    "HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic realm=\"a\"\r\nContent-Length: 0\r\n\r\n",
    "HTTP/1.1 302 Found\r\nLocation: /x\r\nContent-Length: 0\r\n\r\n",
    "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 29\r\n\r\n",
  ]

  /// What a careless or hostile server may put anywhere.
  private static let pieces: [String] = [
    "\r\n", "\n", "\r", "\r\n\r\n", "\0", " ", ":", ";", ",", "HTTP/1.1 099 No\r\n", "HTTP/1.1 101 Switching\r\n\r\n",
    "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n", "HTTP/1.1 100 Continue\r\n\r\n", "HTTP/2.0 ",
    "Content-Length: 5\r\n",
    "Content-Length: -1\r\n", "Transfer-Encoding: chunked\r\n", "Transfer-Encoding: gzip, chunked\r\n",
    "Content-Encoding: gzip\r\n", "Content-Encoding: deflate\r\n", "Connection: upgrade\r\nUpgrade: h2c\r\n",
    "0\r\n\r\n",
    "FFFFFFFFFFFFFFFF\r\n", "7fffffff\r\n", "-1", "\u{FFFD}", "\t",
  ]

  /// The next damaged response.
  mutating func response() -> [UInt8] {
    var bytes = Array((Self.responses.randomElement(using: &self) ?? "").utf8)
    if bytes.count > 40, Bool.random(using: &self) { bytes += Gzip.hello }
    for _ in 0..<Int.random(in: 1...4, using: &self) { damage(&bytes) }
    return bytes
  }

  private mutating func damage(_ bytes: inout [UInt8]) {
    let start = Int.random(in: 0...bytes.count, using: &self)
    let end = Int.random(in: start...min(bytes.count, start + 20), using: &self)
    switch Int.random(in: 0..<6, using: &self) {
    case 0 where start < bytes.count: bytes[start] ^= 1 << UInt8.random(in: 0..<8, using: &self)
    case 1: bytes.removeSubrange(start..<end)
    case 2: bytes.insert(contentsOf: bytes[start..<end], at: start)
    case 3: bytes.removeSubrange(start...)
    default: bytes.insert(contentsOf: (Self.pieces.randomElement(using: &self) ?? "").utf8, at: start)
    }
  }
}
