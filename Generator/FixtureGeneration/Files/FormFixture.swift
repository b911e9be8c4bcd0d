import JSONCoding
import SwiftGeneration
import SwiftSource

/// The fixtures of a form, which no JSON writes: a value for every part, and changes that break what is asked of one.
struct FormFixture {
  /// A value for a part.
  private struct Part {
    /// The property.
    var name: Identifier
    /// The value.
    var value: CodeBlock
  }

  private let type: TypeName
  private let parts: [Part]
  private let changes: [CodeBlock]

  /// Makes the fixtures of a form; nil when no value was found for a part that must be there.
  init?(of structure: StructurePlan, _ model: ModelPlan, by maker: FixtureMaker) {
    maker.startOver()
    type = TypeName(model.name)
    var parts: [Part] = []
    var changes: [CodeBlock] = []
    for member in structure.members {
      if member.type.isFile {
        parts.append(Part(name: member.name, value: Self.file(of: member.type)))
        continue
      }
      let place = FixturePlace(member, of: model.name)
      guard let value = maker.value(of: member.type, member.constraint, place, in: []),
        maker.judge.issues(of: value, as: member.type, member.constraint).isEmpty
      else {
        if member.presence.isRequired { return nil }
        continue
      }
      parts.append(Part(name: member.name, value: "FixtureJSON.value(\(LongStringLiteral(value.text)))"))
      changes += Self.changes(of: member, value, by: maker)
    }
    self.parts = parts
    self.changes = changes
  }

  private static func file(of type: ValueType) -> CodeBlock {
    if case .array = type.underlying { "[FixtureJSON.file]" } else { "FixtureJSON.file" }
  }

  /// The changes that give a part another value of its type, of which one thing is wrong.
  private static func changes(of member: MemberPlan, _ valid: JSONValue, by maker: FixtureMaker) -> [CodeBlock] {
    let changes: [FixtureChange] = maker.changes(
      of: member.type, member.constraint, isNullable: true, valid, at: "")
    var known: Set<FixtureIssue> = []
    return changes.filter { $0.isShort || $0.isWholeText }.compactMap { change in
      let value: JSONValue = change.applied(to: valid)
      let issues: [FixtureIssue] = maker.judge.issues(of: value, as: member.type, member.constraint)
      guard issues.count == 1, maker.judge.issues(of: value, as: member.type, nil).isEmpty,
        known.insert(issues[0]).inserted
      else { return nil }
      let pointer: String = FixtureIssue.step(member.wireName) + issues[0].pointer
      return """
        .changing(\(literal: pointer), breaks: \(literal: issues[0].keyword)) { $0.\(member.name) = \
        \(Self.code(of: change, value)) }
        """
    }
  }

  private static func code(of change: FixtureChange, _ value: JSONValue) -> CodeBlock {
    if change.isWholeText, case .longText(let count) = change.kind { return "FixtureJSON.text(\(literal: count))" }
    return "FixtureJSON.value(\(LongStringLiteral(value.text)))"
  }

  /// The fixtures as Swift.
  var code: CodeBlock {
    let values: [CodeBlock] = parts.map { "\(label: $0.name): \($0.value)" }
    return """
      \(TypeName("FormFixtures", arguments: [type]))(\
      \(arguments: ["\(type)(\(arguments: values))", "broken: [\(elements: changes)]"]))
      """
  }
}

extension FixtureChange {
  /// Whether a string that is written as its length takes the place of the whole value.
  fileprivate var isWholeText: Bool {
    if case .longText = kind { pointer.isEmpty } else { false }
  }
}
