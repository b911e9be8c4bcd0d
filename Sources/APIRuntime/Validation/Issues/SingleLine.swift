/// Text of unknown origin, made fit for a line of a log: control characters are escaped, the rest is cut at 200.
struct SingleLine: CustomStringConvertible {
  /// The text in printable form.
  let description: String

  /// Makes text printable.
  init(_ text: String) {
    var line = ""
    for scalar in text.unicodeScalars.prefix(200) {
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator: line += scalar.escaped(asASCII: true)
      default: line.unicodeScalars.append(scalar)
      }
    }
    description = line
  }
}
