import Diagnostics
import NodeTree

extension ObjectReader {
  /// Reports a field, whatever its value, that may not stand here since a version.
  ///
  /// Older documents are full of such faults, and say clearly what they mean: the field is one of no meaning there.
  mutating func reportMisplaced(_ name: String, since first: OpenAPIVersion = .v31, _ reason: String) {
    guard context.version >= first, has(name), let value = node[name] else { return }
    _ = take(FieldName(name))
    context.report(.misplacedField, "\(name.quoted) cannot stand here: \(reason)", at: value)
  }

  /// Reports that two fields are both there that exclude each other; as an error since `first`.
  func reportIfBoth(_ first: String, _ second: String, isErrorSince version: OpenAPIVersion = .v31) {
    guard has(first), has(second) else { return }
    // A list as 'examples' is JSON Schema's keyword: its author meant nothing that the other field excludes.
    let isOlder: Bool = context.version < version || second == "examples" && node[second]?.kind != .mapping
    let id: DiagnosticID = isOlder ? .exclusiveFields : .misplacedField
    context.report(id, "\(first.quoted) and \(second.quoted) exclude each other: remove one", at: node[second] ?? node)
  }

  /// Refuses a field of a version whose other documents are read, when the field changes what a document means.
  mutating func refuse(_ name: FieldName, _ reason: String) {
    guard has(name.text), let value = take(name) else { return }
    context.report(.unsupportedField, "\(name.text.quoted) is not supported: \(reason)", at: value)
  }
}
