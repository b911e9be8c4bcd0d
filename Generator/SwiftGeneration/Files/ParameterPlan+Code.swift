import APIModel
import SwiftSource

extension ParameterPlan {
  /// The call that writes the parameter.
  var call: CodeBlock {
    if position == .path, let plainText, !isJSON {
      return "request.appendPathParameter(\(literal: wireName), \(plainText))"
    }
    let function: Identifier =
      switch position {
      case .path: "appendPathParameter"
      case .query: "appendQuery"
      case .header: "setHeader"
      case .cookie: "appendCookie"
      }
    let value: CodeBlock = isJSON ? "json: \(name.property)" : "\(name.property)"
    return "request.\(function)(\(arguments: ["\(literal: wireName)", value] + options))"
  }

  private var isJSON: Bool { serialization == .json }

  /// How the value is written, where that is not the default of its place.
  private var options: [CodeBlock] {
    guard case .style(let style, let explode, let allowsReserved) = serialization else { return [] }
    let isForm: Bool = position == .query || position == .cookie
    var options: [CodeBlock] = []
    if style != (isForm ? .form : .simple) { options.append("style: \(style.code)") }
    if explode != isForm { options.append("explode: \(literal: explode)") }
    if allowsReserved, position == .query { options.append("allowReserved: true") }
    return options
  }

  /// The value as the text of one segment, where the type has a plain one and no style adds to it.
  private var plainText: CodeBlock? {
    guard case .style(.simple, _, _) = serialization else { return nil }
    return switch type.underlying {
    case .string: "\(name.property)"
    case .enumeration(_, of: .string): "\(name.property).rawValue"
    case .enumeration(_, of: .integer): "String(\(name.property).rawValue)"
    case .int32, .int64, .boolean: "String(\(name.property))"
    default: nil
    }
  }
}

extension ParameterStyle {
  /// The style as a case of the runtime's.
  var code: CodeBlock {
    switch self {
    case .matrix: ".matrix"
    case .label: ".label"
    case .simple: ".simple"
    case .form: ".form"
    case .spaceDelimited: ".spaceDelimited"
    case .pipeDelimited: ".pipeDelimited"
    case .deepObject: ".deepObject"
    }
  }
}
