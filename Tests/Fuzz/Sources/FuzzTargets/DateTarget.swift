@_spi(Generated) import JSONCoding

/// Reads bytes as the text of a date-time.
enum DateTarget {
  static func run(_ bytes: [UInt8]) {
    guard let date = date(in: [0x22] + bytes + [0x22]) else { return }
    guard let written = try? JSONWriter.encode(date) else {
      precondition(!isWritable(date), "a date that was read has no text")
      return
    }
    guard let again = self.date(in: written) else { preconditionFailure("a date that was written is none") }
    // A date is written to the microsecond at most.
    precondition(abs(again.timeIntervalSince(date)) <= 1e-6, "what is written reads back as another date")
    precondition((try? JSONWriter.encode(again)) == written, "what is read back is written in another way")
  }

  private static func date(in json: [UInt8]) -> Date? {
    (try? JSONReader.decode(Date.self, from: json))?.value
  }

  /// Whether a date is in the years 0000 to 9999 of UTC to the microsecond; a zone can lead out of them.
  static func isWritable(_ date: Date) -> Bool {
    (-62_167_219_200..<253_402_300_799.999_999).contains(date.timeIntervalSince1970)
  }
}
