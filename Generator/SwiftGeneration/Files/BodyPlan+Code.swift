import APIModel
import SwiftSource

extension BodyPlan {
  /// The calls that write the body: one, or one for each way in which it can be written.
  var calls: [CodeBlock] {
    if let onlyContent { return [onlyContent.call(name.property, isOptional: isOptional)] }
    let pattern: CodeBlock = isOptional ? "?" : ""
    let arms: [CodeBlock] = contents.map { "case .\($0.name)(let value)\(pattern): \($0.call("value"))" }
    return [
      """
      switch \(name.property) {
      \(lines: arms + (isOptional ? ["case nil: break"] : []))
      }
      """
    ]
  }
}

extension ContentPlan {
  /// The call that writes a value of the content, or none where nil says that there is none.
  fileprivate func call(_ value: CodeBlock, isOptional: Bool = false) -> CodeBlock {
    let arguments: [CodeBlock] =
      switch format {
      case .json:
        ["json: \(value)"] + (mediaTypes[0] == "application/json" ? [] : [contentType])
      case .form(let fields): ["form: \(value)"] + fieldArgument(fields)
      case .multipart: ["multipart: \(value)"]
      case .text: ["text: \(value)", contentType]
      case .bytes, .events, .lines: ["content: \(value)", contentType]
      }
    let function: Identifier = isNullable && !isOptional ? "setNullableBody" : "setBody"
    return "request.\(function)(\(arguments: arguments))"
  }

  private var contentType: CodeBlock { "contentType: \(literal: mediaTypes[0])" }

  private func fieldArgument(_ fields: [FormField]) -> [CodeBlock] {
    let elements: [CodeBlock] = fields.compactMap { field in
      field.serialization.map { "\(literal: field.name): \($0.fieldCode)" }
    }
    return elements.isEmpty ? [] : ["fields: [\(elements: elements)]"]
  }
}

extension Parameter.Serialization {
  /// How a member of a form is written, as a value of the runtime's.
  fileprivate var fieldCode: CodeBlock {
    guard case .style(let style, let explode, let allowsReserved) = self else { return ".json" }
    let options: [CodeBlock] =
      [style.code] + (explode ? [] : ["explode: false"]) + (allowsReserved ? ["allowReserved: true"] : [])
    return ".style(\(arguments: options))"
  }
}
