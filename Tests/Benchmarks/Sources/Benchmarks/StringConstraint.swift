@_spi(Generated) import JSONCoding

/// What the runtime adds to the reader, for the one keyword that the endpoint uses.
struct StringConstraint: Sendable {
  let minLength: Int

  init(minLength: Int) { self.minLength = minLength }
}

extension JSONReader {
  @inline(never)
  mutating func read(_ value: inout String, _ constraint: StringConstraint) throws(JSONSyntaxError) {
    let offset = valueOffset()
    if try read(&value), checksAssertions { check(value, constraint, at: offset) }
  }

  @inline(never)
  mutating func readNullable(_ value: inout String?, _ constraint: StringConstraint) throws(JSONSyntaxError) {
    let offset = valueOffset()
    if try readNullable(&value), checksAssertions, let value { check(value, constraint, at: offset) }
  }

  @inline(__always)
  private mutating func check(_ value: String, _ constraint: StringConstraint, at offset: Int) {
    // There are at most four bytes in a code point.
    if (value.utf8.count + 3) / 4 >= constraint.minLength { return }
    let length = value.unicodeScalars.count
    guard length < constraint.minLength else { return }
    let limit = JSONValue.number(JSONNumber(constraint.minLength))
    let measure = JSONValue.number(JSONNumber(length))
    record(JSONFault(offset: offset, reason: .assertion(keyword: "minLength", limit: limit, measure: measure)))
  }
}
