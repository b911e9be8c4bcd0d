extension CompiledPattern {
  /// The expression in the syntax of Swift's `Regex`; nil for one that this syntax cannot say.
  package var regularExpression: String? {
    (try? PatternParser.parse(source)).flatMap { try? RegexTranslation.text(of: $0) }
  }
}
