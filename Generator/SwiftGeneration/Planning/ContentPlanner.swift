import APIModel
import Diagnostics
import SwiftSource

/// Plans what a body may be, one content for each way in which it is written.
struct ContentPlanner {
  /// Whether the body is sent.
  let isRequest: Bool

  /// The operation's type, in which inline types are named.
  let owner: Identifier

  /// The name of the body among the operation's, such as `output`.
  let role: String

  /// The name that cases begin with, empty for none.
  var prefix = ""

  /// Plans contents: the types that stand inline in them become models.
  func plan(_ contents: [Content], with models: inout ModelPlanner) -> [ContentPlan] {
    var table = NameTable(of: "content", isConfigurable: false)
    var taken: Set<Identifier> = []
    return contents.enumerated().map { index, content in
      let word: String = word(for: content)
      var name: Identifier = name(word, with: &models)
      if taken.contains(name) { name = self.name(content.longWord, with: &models) }
      name = table.claim(name, for: content.mediaType, at: content.schema.location, reporting: &models.diagnostics)
      taken.insert(name)
      return plan(content, named: name, at: place(of: word, isOnly: index == 0), with: &models)
    }
  }

  /// The name of the case for a media type, or for the word for it.
  private func name(_ word: String, with models: inout ModelPlanner) -> Identifier {
    models.namer.enumCase(
      for: prefix.isEmpty ? word : "\(prefix)_\(word)", configured: nil, reporting: &models.diagnostics)
  }

  private func place(of word: String, isOnly: Bool) -> Place {
    Place(owner: owner, name: isOnly ? role : "\(role)_\(word)")
  }

  private func plan(
    _ content: Content, named name: Identifier, at place: Place, with models: inout ModelPlanner
  ) -> ContentPlan {
    var plan = ContentPlan(
      name: name, format: content.format, mediaTypes: [content.mediaType] + content.otherMediaTypes, type: "String",
      holdsModel: false)
    switch content.format {
    case .multipart(let fields) where models.isForm(content.schema):
      let form = Place(owner: owner, name: "form")
      plan.type = TypeName(models.form(of: content.schema, fields: fields, at: form))
      plan.holdsModel = true
    case .json, .form, .multipart:
      let value: ValuePlan = models.value(of: content.schema, at: place)
      plan.isNullable = content.format == .json && value.isNullable
      plan.type = plan.isNullable ? value.type.typeName : value.typeName
      plan.value = value.isNullable ? nil : value.type
      plan.holdsModel = value.type.holdsModel
      plan.constraint = value.constraint
    case .text:
      let target: Schema = models.target(of: content.schema)
      if case .string(let string) = target.kind, !string.isEmpty, string.format != .dateTime {
        plan.constraint = .string(string, source: target.source)
      }
    case .bytes: plan.type = isRequest ? "BinaryContent" : "ByteStream"
    case .events: planElement(of: content, at: place, &plan, with: &models)
    case .lines: planElement(of: content, at: place, &plan, with: &models)
    }
    return plan
  }

  /// Plans a body that is a stream of values. The data of an event of which nothing is said is text.
  private func planElement(
    of content: Content, at place: Place, _ plan: inout ContentPlan, with models: inout ModelPlanner
  ) {
    let value: ValuePlan = models.value(of: content.schema, at: place)
    let element: TypeName = content.format == .events && isText(value) ? "String" : value.typeName
    plan.element = element
    plan.constraint = value.constraint
    plan.type = TypeName(content.format == .events ? "EventStream" : "JSONLines", arguments: [element])
  }

  /// Whether the data of an event is text as it is, and no JSON.
  private func isText(_ value: ValuePlan) -> Bool {
    switch (value.type.underlying, value.constraint) {
    case (.json, nil), (.string, nil), (.string, .string): true
    default: false
    }
  }

  /// The word for a media type: that of the common ones, else the subtype, or the type where every subtype is meant.
  private func word(for content: Content) -> String {
    let text: String = content.mediaType.lowercased()
    let essence = String(Substring(text.utf8.prefix { $0 != UInt8(ascii: ";") && $0 != UInt8(ascii: " ") }))
    return switch (content.format, essence) {
    case (.json, "application/json"), (.json, "*/*"), (.json, "application/*"): "json"
    case (.form, _): "form"
    case (.multipart, _): "multipart"
    case (.text, "text/plain"): "text"
    case (.bytes, "application/octet-stream"), (.bytes, "*/*"), (.bytes, "application/*"): "bytes"
    default: essence.hasSuffix("/*") ? String(essence.dropLast(2)) : String(essence.drop { $0 != "/" }.dropFirst())
    }
  }
}

extension Content {
  /// The word for the media type where another one has the short word already.
  fileprivate var longWord: String { mediaType == "*/*" ? "any" : mediaType }
}
