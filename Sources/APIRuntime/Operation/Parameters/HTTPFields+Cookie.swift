extension HTTPFields {
  /// Appends a pair to the one field of all cookies.
  ///
  /// - SeeAlso: RFC 6265, section 5.4: there is never more than one such field.
  mutating func append(cookiePair pair: String) {
    guard let index = firstIndex(where: { $0.name == .cookie }) else {
      return append(HTTPField(name: .cookie, value: pair))
    }
    self[index].value += "; " + pair
  }
}
