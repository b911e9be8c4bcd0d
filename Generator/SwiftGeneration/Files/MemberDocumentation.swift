import APIModel
import SwiftSource

/// What is said about a property: what the description says, when it is nil, and that its value is limited or never
/// printed. The limits themselves stand in the validator alone.
struct MemberDocumentation {
  private let member: MemberPlan

  /// Makes the documentation of a member.
  init(_ member: MemberPlan) {
    self.member = member
  }

  /// The comment.
  var comment: DocComment {
    let description: String = member.documentation ?? "The member `\(member.wireName)`."
    let notes: [String] = [deprecation, presence, direction, defaultValue, limits, redaction].compactMap { $0 }
    return DocComment(notes.isEmpty ? description : "\(description)\n\n\(notes.joined(separator: " "))")
  }

  private var deprecation: String? {
    member.isDeprecated ? Deprecation.text : nil
  }

  private var presence: String? {
    switch member.presence {
    case .required: nil
    case .requiredNullable: "Nil stands for `null`."
    case .optional: "Nil when the member is missing."
    case .optionalNullable: "Nil when the member is missing, which is not the same as `null`."
    }
  }

  private var direction: String? {
    switch member.access {
    case .both: nil
    case .readOnly: "Sent in responses only."
    case .writeOnly: "Sent in requests only."
    }
  }

  private var defaultValue: String? {
    guard let value = member.defaultValue else { return nil }
    let text: String = if case .json(let text) = value { text.asCodeSpan } else { "``Defaults/\(member.name)``" }
    return member.presence.isRequired ? "The default is \(text)." : "When it is missing, \(text) is meant."
  }

  private var limits: String? {
    member.constraint == nil ? nil : "Limited: see ``validate()``."
  }

  private var redaction: String? {
    member.isSensitive ? "Never printed." : nil
  }
}

extension String {
  /// The JSON text between backticks, with an escape in place of every backtick in it.
  fileprivate var asCodeSpan: String { "`" + replacing("`", with: "\\u0060") + "`" }
}
