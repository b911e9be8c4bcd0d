/// Reads regular expressions of ECMA-262 in Unicode mode.
///
/// What Unicode mode refuses and documents write all the same is read as Annex B reads it, when there is one meaning
/// only: escapes of characters that are no letters or digits, braces that are no quantifier, a bracket that closes
/// nothing.
///
/// - SeeAlso: ECMA-262, section 22.2.1 and Annex B.1.2; JSON Schema Core 2020-12, section 6.4.
struct PatternParser {
  /// How deep groups may be nested: beyond it a document wants to overflow the stack.
  static let depthLimit = 100

  /// How long an expression may be, in code points: no one can read a longer one.
  static let lengthLimit = 20_000

  let scalars: [Unicode.Scalar]
  var offset = 0
  var depth = 0
  /// The number of capturing groups opened so far.
  var groupCount = 0
  /// The number of capturing groups of the whole expression.
  let groupTotal: Int
  /// The groups that have a name, with their numbers.
  let groupNames: [String: Int]

  private init(_ source: String) {
    scalars = Array(source.unicodeScalars)
    let scan = GroupScan(scalars)
    groupTotal = scan.count
    groupNames = scan.names
  }

  /// Reads an expression.
  static func parse(_ source: String) throws(PatternError) -> PatternNode {
    var parser = PatternParser(source)
    guard parser.scalars.count <= lengthLimit else {
      throw PatternError(
        offset: lengthLimit, message: "the pattern is longer than \(lengthLimit) characters; shorten it", isLimit: true)
    }
    let node = try parser.parseAlternatives()
    guard parser.next == nil else { throw parser.error("this ')' closes no group; write '\\)' for the character") }
    return node
  }

  /// The code point that comes next; nil at the end.
  var next: Unicode.Scalar? { offset < scalars.count ? scalars[offset] : nil }

  /// An error at the current place.
  func error(_ message: String) -> PatternError { PatternError(offset: offset, message: message) }

  /// Whether `text` comes next; if so it is read.
  mutating func take(_ text: String) -> Bool {
    let wanted = Array(text.unicodeScalars)
    guard scalars[offset...].starts(with: wanted) else { return false }
    offset += wanted.count
    return true
  }

  /// Reads alternatives up to the end or a closing parenthesis.
  mutating func parseAlternatives() throws(PatternError) -> PatternNode {
    var alternatives = [try parseSequence()]
    while take("|") { alternatives.append(try parseSequence()) }
    return alternatives.count == 1 ? alternatives[0] : .alternatives(alternatives)
  }

  private mutating func parseSequence() throws(PatternError) -> PatternNode {
    var nodes: [PatternNode] = []
    while let scalar = next, scalar != "|", scalar != ")" {
      let node = try parseAtom(scalar)
      // A group around an assertion can be repeated.
      var isAssertion = false
      if case .assertion = node, scalar != "(" { isAssertion = true }
      nodes.append(try parseQuantifiers(of: node, isAssertion: isAssertion))
    }
    return nodes.count == 1 ? nodes[0] : .sequence(nodes)
  }

  private mutating func parseAtom(_ scalar: Unicode.Scalar) throws(PatternError) -> PatternNode {
    switch scalar {
    case "(": return try parseGroup()
    case "[": return .characters(try parseClass())
    case "\\": return try parseEscape()
    case "*", "+", "?":
      throw error("there is nothing before '\(scalar)' to repeat; write '\\\(scalar)' for the character")
    default: break
    }
    if scalar == "{", quantifier(at: offset) != nil {
      throw error("there is nothing before '{' to repeat; write '\\{' for the character")
    }
    offset += 1
    switch scalar {
    case "^": return .assertion(.start)
    case "$": return .assertion(.end)
    case ".": return .characters(.dot)
    default: return .characters(ScalarSet(scalar.value))
    }
  }
}
