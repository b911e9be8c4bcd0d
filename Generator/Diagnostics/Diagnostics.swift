/// What the phases of the generator have found wrong so far.
///
/// A phase reports and goes on, so that one run shows everything there is to mend.
package struct Diagnostics: Hashable, Sendable {
  /// Everything reported, in the order of reporting.
  package private(set) var all: [Diagnostic] = []

  /// Creates a collector without diagnostics.
  package init() {}

  /// Adds a diagnostic.
  package mutating func report(
    _ id: DiagnosticID, _ message: String, at location: SourceLocation?, notes: [Diagnostic.Note] = []
  ) {
    all.append(Diagnostic(id: id, message: message, location: location, notes: notes))
  }

  /// Adds everything that another collector holds.
  package mutating func append(contentsOf other: Diagnostics) {
    all.append(contentsOf: other.all)
  }

  /// Whether an error was reported, so that nothing may be generated.
  package var hasErrors: Bool { all.contains { $0.severity == .error } }

  /// How many of the diagnostics are of `severity`.
  package func count(of severity: Severity) -> Int {
    all.count { $0.severity == severity }
  }
}
