extension HTTPField {
  /// The elements of a list, as several media types are; white space around them and empty ones say nothing.
  ///
  /// - SeeAlso: RFC 9110, section 5.6.1.
  static func elements(of list: String) -> [Substring] {
    list.split(separator: ",").map { element in
      let start = element.drop { $0 == " " || $0 == "\t" }
      return start.dropLast(start.reversed().prefix { $0 == " " || $0 == "\t" }.count)
    }.filter { !$0.isEmpty }
  }
}
