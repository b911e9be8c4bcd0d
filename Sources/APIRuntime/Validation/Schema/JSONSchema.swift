/// A schema of a description as data, for assertions that a constraint cannot make.
///
/// It is evaluated on the JSON of a value, with the verdict that JSON Schema 2020-12 gives.
///
/// - SeeAlso: JSON Schema Core 2020-12; JSON Schema Validation 2020-12.
@_spi(Generated)
public struct JSONSchema: Sendable {
  /// What the schema says; one object for each schema, so that a schema can be recognised.
  let content: Content

  /// Makes a schema.
  ///
  /// - Parameters:
  ///   - location: Where it is in the description, as the fragment of a URI.
  ///   - keywords: Its keywords, in the order in which issues are to be found at one place.
  public init(at location: StaticString, _ keywords: Keyword...) {
    content = Content(location: location.description, keywords: keywords)
  }

  /// Makes a schema of what is known at run time only.
  package init(location: String, keywords: [Keyword]) {
    content = Content(location: location, keywords: keywords)
  }
}

extension JSONSchema {
  /// What a schema says.
  final class Content: Sendable {
    /// Where the schema is in the description, as the fragment of a URI; empty when that is not known.
    let location: String
    /// The keywords that need nothing of the others but what stands beside them.
    let keywords: [Keyword]
    /// The keywords about what all others, those of schemas applied in place included, have left unevaluated.
    let unevaluated: [Keyword]
    /// Whether `unevaluated` has any, so that what is evaluated must be noted.
    var notesEvaluation: Bool { !unevaluated.isEmpty }
    /// The number of elements that `prefixItems` is about.
    let prefixCount: Int
    /// The members that `properties` is about.
    let properties: Members
    /// The members that `patternProperties` is about.
    let patternProperties: [PatternMember]

    /// Whether the schema is `false`.
    var refusesAll: Bool {
      if keywords.count == 1, case .nothing = keywords[0] { true } else { false }
    }

    /// Sorts the keywords of a schema.
    init(location: String, keywords: [Keyword]) {
      self.location = location
      self.keywords = keywords.filter { !$0.isAboutUnevaluated }
      unevaluated = keywords.filter(\.isAboutUnevaluated)
      prefixCount = keywords.reduce(0) { if case .prefixItems(let schemas) = $1 { schemas.count } else { $0 } }
      properties = keywords.reduce([:]) { if case .properties(let members) = $1 { members } else { $0 } }
      patternProperties = keywords.reduce([]) {
        if case .patternProperties(let members) = $1 { members } else { $0 }
      }
    }
  }
}

extension JSONSchema.Content {
  /// Whether `properties` or `patternProperties` is about members called `name`.
  func declares(_ name: String) -> Bool {
    properties[name] != nil || patternProperties.contains { $0.pattern.matches(name) }
  }
}
