import APIModel
import Diagnostics
import NodeTree
import OpenAPI

extension SchemaResolver {
  /// What a schema says about strings: an enumeration of them, or their format and length.
  mutating func string(_ object: SchemaObject) -> Schema.Kind {
    if object.string.pattern != nil { reportUnsupported("pattern", in: object) }
    let keywords: StringKeywords = object.string
    reportExcludingAll("minLength", keywords.minLength, "maxLength", keywords.maxLength, in: object)
    if object.format == StringSchema.Format.dateTime.rawValue { reportLengths(beside: "format: date-time", in: object) }
    guard let values = object.enumValues else {
      return .string(
        StringSchema(
          format: object.format.flatMap(StringSchema.Format.init(rawValue:)), minLength: keywords.minLength,
          maxLength: keywords.maxLength))
    }
    reportLengths(beside: "enum", in: object)
    return .enumeration(EnumerationSchema(values: enumerated(values, in: object)))
  }

  private mutating func reportLengths(beside keyword: String, in object: SchemaObject) {
    for name in ["minLength", "maxLength"] where object.node[name] != nil {
      diagnostics.report(
        .unsupportedKeyword, "'\(name)' is not supported beside '\(keyword)' yet", at: object.location(of: name))
    }
  }

  private mutating func enumerated(_ nodes: [Node], in object: SchemaObject) -> [EnumerationSchema.Value] {
    var values: [EnumerationSchema.Value] = []
    var texts: Set<[UInt8]> = []
    for node in nodes where !node.isNull {
      guard let text = node.enumText(isString: object.types?.contains(.string) == true) else {
        diagnostics.report(
          .unsupportedKeyword, "an 'enum' of other values than strings is not supported yet", at: node.location)
        continue
      }
      guard texts.insert(Array(text.utf8)).inserted else {
        diagnostics.report(.enumValue, "'\(text)' is listed twice", at: node.location)
        continue
      }
      values.append(EnumerationSchema.Value(rawValue: text, location: node.location))
    }
    if values.isEmpty {
      diagnostics.report(.unsupportedSchema, "an 'enum' without a string accepts no string", at: object.location)
    }
    return values
  }

  /// Reports a least number that is greater than the greatest one.
  mutating func reportExcludingAll(
    _ lower: String, _ least: Int?, _ upper: String, _ greatest: Int?, in object: SchemaObject
  ) {
    guard let least, let greatest, least > greatest else { return }
    diagnostics.report(
      .limitsExcludeAll, "'\(lower)' is \(least) and '\(upper)' is \(greatest): no value has that length",
      at: object.location(of: lower))
  }
}

extension Node {
  /// The string that an enumeration lists; nil when the value is none.
  ///
  /// Where the type is `string`, a plain scalar such as `017` or `1.0` stands for its text: what the author wrote.
  fileprivate func enumText(isString: Bool) -> String? {
    guard kind == .scalar else { return nil }
    if case .string(let text) = scalar { return text }
    return isString ? text : nil
  }
}
