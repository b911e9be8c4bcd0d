import Diagnostics
import NodeTree

extension ObjectReader {
  /// A string that the object makes no sense without.
  mutating func requiredString(_ name: FieldName) -> String? {
    requiredValue(name)
  }

  /// A word that the object makes no sense without.
  mutating func requiredChoice<Choice: RawRepresentable<String> & CaseIterable & Sendable>(
    _ name: FieldName
  ) -> Choice? {
    reportIfMissing([name.text])
    return choice(name)
  }

  /// An object that this one makes no sense without.
  mutating func requiredValue<Value: Readable>(_ name: FieldName) -> Value? {
    reportIfMissing([name.text])
    return value(name)
  }

  /// Prose that the specification requires, but that no code needs.
  mutating func expectedText(_ name: FieldName) -> String? {
    reportIfMissing([name.text], as: .missingAnnotation)
    return text(name)
  }

  /// Reports that none of the fields `names`, of which one is required, is there, and what that is read as.
  func reportIfMissing(_ names: [String], as id: DiagnosticID = .missingField, meaning: String? = nil) {
    guard !names.contains(where: has) else { return }
    let list = names.map(\.quoted).joined(separator: " or ")
    context.report(id, "\(list) is missing" + (meaning.map { ": \($0)" } ?? ""), at: node)
  }

  /// Reports that a field is missing that OpenAPI 3.0 requires: it means what it means in 3.1.
  func reportIfMissingIn30(_ name: String) {
    guard context.version == .v30, !has(name) else { return }
    context.report(.otherVersion, "\(name.quoted) is missing, which only OpenAPI 3.1 allows", at: node)
  }
}
