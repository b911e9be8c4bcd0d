package import APIModel
package import Diagnostics
package import SwiftSource

/// A type that holds the values of one schema.
package struct ModelPlan: Sendable {
  /// What the type is.
  package enum Kind: Hashable, Sendable {
    /// A structure with a property for every declared member.
    case structure(StructurePlan)
    /// An enumeration with a case for every listed value, and one for all others.
    case enumeration(EnumerationPlan)
    /// An enumeration with a case for every schema that a value may follow, and one for all others.
    case union(UnionPlan)
    /// A structure with a property for every part of a form, and how some of them are written.
    case form(StructurePlan, [FormField])
    /// Another name of a type.
    case alias(ValuePlan)
  }

  /// The name of the type.
  package var name: Identifier

  /// The type in whose files it is declared: the one that it was lifted out of, however deep, or else itself.
  package var home: Identifier

  /// Where the description declares the schema, as an RFC 6901 pointer in a URI fragment.
  package var source: String

  /// The same place, for messages.
  package var location: SourceLocation

  /// Where each member is declared, for messages, in the members' order; empty for all but structures.
  package var memberLocations: [SourceLocation] = []

  /// 0 for a named schema's type; for one that stands inline, and is named by its place, greater than for the type that
  /// it stands in.
  package var depth: Int

  /// What the description says about it.
  package var documentation: Documentation

  /// What the type is.
  package var kind: Kind

  /// The type that this is another name of, because the schema of that one says the same; nil for a type of its own.
  package var representative: Identifier?

  /// The whole schema by its name among the module's schemas, when the type does not say it all; nil otherwise.
  package var schema: Identifier?

  /// Whether the description asks something of values beyond their type, or of the values in them: only then is there a
  /// validator.
  package var isChecked: Bool {
    switch kind {
    case .structure(let structure), .form(let structure, _): schema != nil || structure.isChecked
    case .union(let union): schema != nil || union.isChecked
    case .enumeration, .alias: false
    }
  }
}

extension ModelPlan {
  /// The comment above the type.
  var comment: DocComment {
    let standIn = "The schema `\(source)`."
    let text: String = documentation.text(or: standIn) ?? standIn
    return DocComment(documentation.isDeprecated ? "\(text)\n\n\(Deprecation.text)" : text)
  }
}

extension [ModelPlan] {
  /// The index of the type that is declared, by each of its names.
  package func indicesByName() -> [Identifier: Int] {
    var indices: [Identifier: Int] = [:]
    indices.reserveCapacity(count)
    // Of two types of one name, which is an error, the first.
    for index in self.indices.reversed() where self[index].representative == nil { indices[self[index].name] = index }
    for index in self.indices {
      if let representative = self[index].representative { indices[self[index].name] = indices[representative] }
    }
    return indices
  }
}
