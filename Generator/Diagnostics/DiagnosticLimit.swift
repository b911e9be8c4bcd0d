/// How many diagnostics of one kind are printed.
package struct DiagnosticLimit: Hashable, Sendable {
  /// Everything is printed.
  package static let none = DiagnosticLimit(warnings: .max, errors: .max)

  /// What a person reads at a terminal: a few warnings tell what is sloppy, while every error has to be mended.
  package static let readable = DiagnosticLimit(warnings: 5, errors: 50)

  /// The most warnings of one kind.
  package let warnings: Int
  /// The most errors of one kind.
  package let errors: Int

  /// Diagnostics that are printed one after the other, and how many of their kind are not.
  struct Group {
    /// The diagnostics that are printed, in the order of reporting.
    var shown: [Diagnostic] = []
    /// How many more of the last one's kind there are.
    var omittedCount = 0
  }

  /// The diagnostics as they are printed: one group in the order of reporting when no kind has too many, else a group
  /// for each kind, in the order in which the kinds were first reported, those with warnings before those with errors.
  func groups(of diagnostics: Diagnostics) -> [Group] {
    var kinds: [DiagnosticID: Group] = [:]
    var order: [DiagnosticID] = []
    for diagnostic in diagnostics.all {
      let count: Int = kinds[diagnostic.id]?.shown.count ?? 0
      if count == 0 { order.append(diagnostic.id) }
      if count < limit(of: diagnostics.severity(of: diagnostic)) {
        kinds[diagnostic.id, default: Group()].shown.append(diagnostic)
      } else {
        kinds[diagnostic.id, default: Group()].omittedCount += 1
      }
    }
    let groups: [Group] = order.compactMap { kinds[$0] }
    guard groups.contains(where: { $0.omittedCount > 0 }) else { return [Group(shown: diagnostics.all)] }
    let isWarning: (Group) -> Bool = { $0.shown.first.map(diagnostics.severity) == .warning }
    return groups.filter(isWarning) + groups.filter { !isWarning($0) }
  }

  private func limit(of severity: Severity) -> Int {
    severity == .warning ? warnings : errors
  }
}
