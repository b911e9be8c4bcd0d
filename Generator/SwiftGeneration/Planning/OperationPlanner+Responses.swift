import APIModel
import Diagnostics
import SwiftSource

extension OperationPlanner {
  /// The documented results. Where no status of success is documented, what is for all other statuses is the result.
  func successes(of type: Identifier, with models: inout ModelPlanner) -> [SuccessPlan] {
    var responses: [Response] = operation.responses.filter(\.isSuccess)
    if responses.isEmpty {
      responses = operation.responses.filter { $0.statuses == .other }.map { response in
        var response: Response = response
        response.statuses = .range(2)
        return response
      }
    }
    return responses.enumerated().map { index, response in
      let name: Identifier = StatusNames.name(of: response.statuses)
      var contents = ContentPlanner(
        isRequest: false, owner: type, role: index == 0 ? "output" : "output_\(name.text)")
      if responses.count > 1, response.contents.count > 1 { contents.prefix = name.text }
      var plans: [ContentPlan] = contents.plan(response.contents, with: &models)
      if responses.count > 1, plans.count == 1 { plans[0].name = name }
      return SuccessPlan(
        statuses: response.statuses, name: name, contents: plans, documentation: response.documentation.text)
    }
  }

  /// The documented failures.
  func failures(of type: Identifier, with models: inout ModelPlanner) -> [FailurePlan] {
    operation.responses.filter { !$0.isSuccess }.map { response in
      let name: Identifier = StatusNames.name(of: response.statuses)
      var plan = FailurePlan(
        statuses: response.statuses, name: name, type: "JSONValue", format: .json, mediaTypes: [],
        documentation: response.documentation.text)
      guard let content = response.contents.failure else { return plan }
      if let other = response.contents.first(where: { $0.format == .json && $0.mediaType != content.mediaType }) {
        models.diagnostics.report(
          .notGenerated,
          "the body of a failure has one type, that of '\(content.mediaType)': '\(other.mediaType)' is read as that, too",
          at: response.location)
      }
      plan.mediaTypes = [content.mediaType] + content.otherMediaTypes
      plan.format = content.format
      switch content.format {
      case .text: plan.type = "String"
      case .bytes, .form, .multipart, .events, .lines: plan.type = .array("UInt8")
      case .json where content.schema.isFree: break
      case .json:
        let body: ValuePlan = models.value(of: content.schema, at: Place(owner: type, name: name.text))
        plan.type = body.typeName
        plan.constraint = body.constraint
      }
      return plan
    }
  }
}

extension [Content] {
  /// What a failure's body is decoded as: JSON where it may be that, else text, else bytes.
  fileprivate var failure: Content? {
    first { $0.format == .json } ?? first { $0.format == .text } ?? first
  }
}

extension Schema {
  /// Whether the schema declares no member and limits none: the JSON of a failure is kept as it is, whatever its kind.
  fileprivate var isFree: Bool {
    guard case .map(let map) = kind, case .any = map.values.kind else { return false }
    return assertions == nil && map.minProperties == nil && map.maxProperties == nil
  }
}
