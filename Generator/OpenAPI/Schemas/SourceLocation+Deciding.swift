package import Diagnostics

extension SourceLocation {
  /// Whether a schema stands here that makes another one refuse what it accepts itself: it must not accept more values
  /// than are meant.
  package var isUsedToRefuse: Bool { isBelow(["not", "if", "oneOf", "contains"]) }

  /// Whether a schema stands here that is no part of what another one is about, but of a condition or its consequence:
  /// a value of another type than it seems to be about must not make a difference.
  package var isConditional: Bool { isBelow(["not", "if", "then", "else"]) }

  private func isBelow(_ keywords: Set<String>) -> Bool {
    // Behind these stands a name of the author's.
    let maps: Set<String> = [
      "properties", "patternProperties", "dependentSchemas", "$defs", "definitions", "schemas", "parameters", "headers",
      "responses", "requestBodies", "pathItems", "callbacks", "content", "paths", "webhooks",
    ]
    var tokens: ArraySlice<String> = pointer.tokens[...]
    while let token = tokens.popFirst() {
      if keywords.contains(token) { return true }
      if maps.contains(token) { tokens = tokens.dropFirst() }
    }
    return false
  }
}
