extension String {
  /// The text with everything that a terminal would act upon written as an escape sequence.
  ///
  /// Messages quote from documents that somebody else wrote; none of them may move the cursor, change the reading
  /// direction or start a line of its own.
  func escapingUnprintable() -> String {
    unicodeScalars.reduce(into: "") { result, scalar in
      if scalar.isPrintable {
        result.unicodeScalars.append(scalar)
      } else {
        result.append(scalar.escapeSequence)
      }
    }
  }
}

extension Unicode.Scalar {
  /// Whether a terminal shows the scalar and nothing else happens.
  ///
  /// Controls, line separators, and format characters such as the bidirectional overrides are not printable.
  var isPrintable: Bool {
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned: false
    default: true
    }
  }

  /// The scalar as Swift escapes it: `\u{1B}`.
  var escapeSequence: String { "\\u{\(String(value, radix: 16, uppercase: true))}" }

  /// How many columns of a terminal a printable scalar takes: 0 for combining marks, 2 for East Asian wide ones.
  var terminalWidth: Int {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark: 0
    default: Self.wideRanges.contains { $0.contains(value) } ? 2 : 1
    }
  }

  /// The blocks whose characters are wide or full width. Coarser than the Unicode table: it only places an underline.
  ///
  /// - SeeAlso: Unicode Standard Annex 11.
  private static let wideRanges: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF,
    0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1FAFF,
    0x20000...0x3FFFD,
  ]
}
