@_spi(Generated) import APIRuntime

/// The patterns of JSON-Schema-Test-Suite, which mean the same in Swift; programs are made of literals only.
enum SuitePatterns {
  /// The patterns by their sources. A source that is missing here makes its group fail.
  static let table = Dictionary(uniqueKeysWithValues: patterns.map { ($0.source.description, $0) })

  private static let patterns: [Pattern] = [
    Pattern("X_", .regex("X_")), Pattern("[0-9]{2,}", .regex("[0-9]{2,}")), Pattern("^.*bar$", .regex("^.*bar$")),
    Pattern(#"^\p{Letter}+$"#, .regex(#"^\p{Letter}+$"#)), Pattern("^a*$", .regex("^a*$")),
    Pattern("^a+$", .regex("^a+$")), Pattern("^bar", .regex("^bar")), Pattern("^bar$", .regex("^bar$")),
    Pattern("^foo", .regex("^foo")), Pattern("^v", .regex("^v")), Pattern("^á", .regex("^á")),
    Pattern("a*", .regex("a*")), Pattern("a+", .regex("a+")), Pattern("aaa*", .regex("aaa*")),
    Pattern("b.*", .regex("b.*")), Pattern("f.*", .regex("f.*")), Pattern("f.*o", .regex("f.*o")),
    Pattern("f.o", .regex("f.o")), Pattern("foo", .regex("foo")), Pattern("x", .regex("x")),
  ]
}
