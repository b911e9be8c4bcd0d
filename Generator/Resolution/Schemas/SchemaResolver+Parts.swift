import APIModel
import OpenAPI

extension SchemaResolver {
  /// What a resolver knows that others can go on from at the same time, each with files of its own.
  struct Start: Sendable {
    fileprivate let policy: ResolutionPolicy
    fileprivate let components: ComponentNames
    fileprivate let found: NamedSchemas
    fileprivate let patterns: PatternTable
  }

  /// What the resolver knows so far.
  var start: Start {
    Start(policy: policy, components: components, found: found, patterns: patterns)
  }

  /// Makes a resolver that goes on from what another one knows.
  init(documents: DocumentSet, from start: Start) {
    self.init(
      documents: documents, policy: start.policy, components: start.components, found: start.found,
      patterns: start.patterns)
  }
}
