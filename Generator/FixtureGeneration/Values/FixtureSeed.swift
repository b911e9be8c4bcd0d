/// Numbers that look random and are always the same for the same place in a description.
struct FixtureSeed {
  private var state: UInt64

  /// Makes the numbers of a place.
  ///
  /// - SeeAlso: FNV-1a.
  init(_ place: String) {
    state = place.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }

  /// The next number.
  ///
  /// - SeeAlso: SplitMix64.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed: UInt64 = (state ^ state >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }

  /// A random UUID of version 4, in lower case.
  ///
  /// - SeeAlso: RFC 9562, section 5.4.
  mutating func uuid() -> String {
    let digits: [Character] = Array("0123456789abcdef")
    var characters: [Character] = (0..<32).map { _ in digits[Int(next() % 16)] }
    characters[12] = "4"
    characters[16] = digits[8 + Int(next() % 4)]
    for position in [20, 16, 12, 8] { characters.insert("-", at: position) }
    return String(characters)
  }
}
