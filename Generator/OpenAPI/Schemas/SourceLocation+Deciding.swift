package import Diagnostics

extension SourceLocation {
  /// Whether a schema stands here that makes another one refuse what it accepts itself: it must not accept more values
  /// than are meant.
  package var isUsedToRefuse: Bool {
    let refusing: Set<String> = ["not", "if", "oneOf", "contains"]
    // Behind these stands a name of the author's.
    let maps: Set<String> = [
      "properties", "patternProperties", "dependentSchemas", "$defs", "definitions", "schemas", "parameters", "headers",
      "responses", "requestBodies", "pathItems", "callbacks", "content", "paths", "webhooks",
    ]
    var tokens: ArraySlice<String> = pointer.tokens[...]
    while let token = tokens.popFirst() {
      if refusing.contains(token) { return true }
      if maps.contains(token) { tokens = tokens.dropFirst() }
    }
    return false
  }
}
