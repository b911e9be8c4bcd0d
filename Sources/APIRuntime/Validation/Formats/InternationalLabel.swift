/// Which code points a label may consist of.
///
/// The scripts that the contextual rules ask for are those of Unicode's blocks, and joining types those of the scripts
/// that join: the standard library has no tables of either.
///
/// - SeeAlso: RFC 5892, sections 2 and 3, and appendix A.
enum InternationalLabel {
  /// Whether decoded code points are a label that may be looked up.
  static func isValid(_ label: UnsafeBufferPointer<UInt32>) -> Bool {
    guard let first = label.first, label.contains(where: { $0 >= 0x80 }), !isMark(first) else { return false }
    let hyphen: UInt32 = 0x2D
    if first == hyphen || label.last == hyphen { return false }
    if label.count >= 4, label[2] == hyphen, label[3] == hyphen { return false }
    return label.indices.allSatisfy { isAllowed(at: $0, in: label) }
  }

  private static func isMark(_ code: UInt32) -> Bool {
    switch Unicode.Scalar(code)?.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: true
    default: false
    }
  }

  private static func isAllowed(at index: Int, in label: UnsafeBufferPointer<UInt32>) -> Bool {
    let before = index > 0 ? label[index - 1] : 0
    let after = index + 1 < label.count ? label[index + 1] : 0
    switch label[index] {
    case 0x00B7: return before == 0x6C && after == 0x6C
    case 0x0375: return isGreek(after)
    case 0x05F3, 0x05F4: return isHebrew(before)
    case 0x30FB: return label.contains(where: isJapanese)
    case 0x0660...0x0669: return !label.contains { (0x06F0...0x06F9).contains($0) }
    case 0x06F0...0x06F9: return !label.contains { (0x0660...0x0669).contains($0) }
    case 0x200D: return isVirama(before)
    case 0x200C: return isVirama(before) || (isJoining(before) && isJoining(after))
    case 0x0640, 0x07FA, 0x302E, 0x302F, 0x3031...0x3035, 0x303B: return false
    case 0x00DF, 0x03C2, 0x06FD, 0x06FE, 0x0F0B, 0x3007: return true
    case let code: return isPermitted(code)
    }
  }

  /// Letters, digits and marks whose form is the one that comparing uses; of ASCII, hyphens and capitals, too.
  private static func isPermitted(_ code: UInt32) -> Bool {
    guard code >= 0x80, let properties = Unicode.Scalar(code)?.properties else { return code < 0x80 }
    switch properties.generalCategory {
    case .lowercaseLetter, .otherLetter, .modifierLetter, .nonspacingMark, .spacingMark, .decimalNumber:
      return !properties.changesWhenNFKCCaseFolded
    default: return false
    }
  }

  private static func isGreek(_ code: UInt32) -> Bool {
    (0x0370...0x03FF).contains(code) || (0x1F00...0x1FFF).contains(code)
  }

  private static func isHebrew(_ code: UInt32) -> Bool {
    (0x0591...0x05F4).contains(code) || (0xFB1D...0xFB4F).contains(code)
  }

  private static func isJapanese(_ code: UInt32) -> Bool {
    switch code {
    case 0x30FB: false
    case 0x3041...0x30FF, 0x31F0...0x31FF, 0x3005, 0x3007, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF,
      0x20000...0x3FFFF:
      true
    default: false
    }
  }

  private static func isVirama(_ code: UInt32) -> Bool {
    Unicode.Scalar(code)?.properties.canonicalCombiningClass == .virama
  }

  /// Letters of Arabic, Syriac, N'Ko, Mandaic and Mongolian, which are written joined.
  private static func isJoining(_ code: UInt32) -> Bool {
    switch code {
    case 0x0620...0x063F, 0x0641...0x064A, 0x066E...0x06D3, 0x0710...0x072F, 0x074D...0x077F, 0x07CA...0x07EA,
      0x0840...0x0858, 0x08A0...0x08C7, 0x1820...0x18AA:
      true
    default: false
    }
  }
}
