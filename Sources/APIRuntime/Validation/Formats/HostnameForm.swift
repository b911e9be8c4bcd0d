/// How the name of a host is written: labels of letters, digits and hyphens.
///
/// - SeeAlso: RFC 1123, section 2.1; RFC 1034, section 3.1 (lengths); RFC 5891, section 4.2.3.1 (hyphens).
enum HostnameForm {
  private static let maximumLength = 253
  private static let maximumLabel = 63

  /// Whether the bytes are the name of a host.
  static func matches(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard bytes.count <= maximumLength else { return false }
    var scanner = ByteScanner(bytes)
    repeat {
      let start = scanner.position
      let count = scanner.skip { $0.isAlphanumeric || $0 == UInt8(ascii: "-") }
      guard (1...maximumLabel).contains(count), isLabel(scanner.part(from: start, to: scanner.position)) else {
        return false
      }
    } while scanner.accept(".")
    return scanner.isAtEnd
  }

  private static func isLabel(_ label: ByteScanner) -> Bool {
    let hyphen = UInt8(ascii: "-")
    guard label[label.position] != hyphen, label[label.end - 1] != hyphen else { return false }
    guard label.count >= 4, label[label.position + 2] == hyphen, label[label.position + 3] == hyphen
    else { return true }
    // Hyphens in the third and the fourth place are kept for encoded labels.
    guard label[label.position] | 0x20 == UInt8(ascii: "x"), label[label.position + 1] | 0x20 == UInt8(ascii: "n")
    else { return false }
    return EncodedLabelForm.matches(label.part(from: label.position + 4, to: label.end))
  }
}
