/// How the literal text of a path template is written in a request.
enum PathEncoding {
  /// The text with everything percent-encoded that RFC 3986 section 3.3 does not let stand in a path; what is
  /// percent-encoded already stays.
  static func encoded(_ text: String) -> String {
    var result = ""
    for byte in text.utf8 {
      if isAllowed(byte) {
        result.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let digits: String = String(byte, radix: 16, uppercase: true)
        result += digits.count == 1 ? "%0" + digits : "%" + digits
      }
    }
    return result
  }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    let scalar = Unicode.Scalar(byte)
    return scalar.isASCIIAlphanumeric || "-._~!$&'()*+,;=:@/%".unicodeScalars.contains(scalar)
  }
}
