import APIModel
import Diagnostics
import OpenAPI
import Patterns

extension SchemaResolver {
  /// What a schema says about strings: an enumeration of them, or their format, length and pattern.
  mutating func string(_ object: SchemaObject) -> Shape {
    let keywords: StringKeywords = object.string
    reportExcludingAll("minLength", keywords.minLength, "maxLength", keywords.maxLength, in: object)
    let string: StringSchema = self.string(of: object)
    if let values = object.listedValues {
      let values: [EnumerationSchema.Value] = listedStrings(values, in: object)
      // The format is what the listed values have in common.
      let isFree: Bool = string.isEmpty || string == StringSchema(format: string.format)
      let isExact: Bool = object.constValue == nil && policy.acceptsUnlisted && isFree && !values.isEmpty
      let kind: Schema.Kind =
        values.isEmpty ? .string(StringSchema()) : .enumeration(EnumerationSchema(values: values))
      return Shape(Schema(kind: kind, location: object.location), isExact: isExact)
    }
    guard string.format == .dateTime else { return Shape(Schema(kind: .string(string), location: object.location)) }
    // The shortest date-time has 20 characters, as in `2024-01-01T00:00:00Z` (RFC 3339 section 5.6).
    let isFree: Bool = string.maxLength == nil && string.pattern == nil && (string.minLength ?? 0) <= 20
    return Shape(
      Schema(kind: .string(StringSchema(format: .dateTime)), location: object.location), isExact: isFree)
  }

  /// What the keywords about strings say, whatever the type of the schema is.
  mutating func string(of object: SchemaObject) -> StringSchema {
    StringSchema(
      format: object.format.flatMap(StringSchema.Format.init(rawValue:)), minLength: object.string.minLength,
      maxLength: object.string.maxLength,
      pattern: object.string.pattern.flatMap { compiled($0, at: object.location(of: "pattern")) },
      isBinary: object.isBinary)
  }

  /// A pattern as it is matched; nil, and a diagnostic, when it is none.
  ///
  /// Where it decides between schemas or members, it is an error to match more strings than are meant.
  mutating func compiled(
    _ pattern: String, at location: SourceLocation, tellsMembers: Bool = false
  ) -> CompiledPattern? {
    let decides: Bool = tellsMembers || location.isUsedToRefuse
    do throws(PatternError) {
      let compiled: CompiledPattern = try patterns.compile(pattern)
      if let warning = compiled.warning {
        diagnostics.report(decides && compiled.matchesMore ? .patternLimit : .patternFallback, warning, at: location)
      }
      return compiled
    } catch {
      let message: String = "\(error.message) (at character \(error.offset + 1) of the pattern)"
      if error.isLimit || decides {
        diagnostics.report(.patternLimit, message, at: location)
      } else {
        diagnostics.report(.patternSyntax, "\(message); it is not checked", at: location)
      }
      return nil
    }
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

extension SchemaObject {
  /// Whether the string stands for bytes that no text encodes.
  ///
  /// - SeeAlso: OpenAPI 3.0.4, section 4.7.14.1; OpenAPI 3.1.1, section 4.8.14.2.
  fileprivate var isBinary: Bool {
    format == "binary" || string.contentMediaType != nil && string.contentEncoding == nil
  }
}
