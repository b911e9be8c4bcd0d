/// What the phases of the generator have found wrong so far.
///
/// A phase reports and goes on, so that one run shows everything there is to mend.
package struct Diagnostics: Hashable, Sendable {
  /// Everything reported, in the order of reporting; no two are equal.
  package private(set) var all: [Diagnostic] = []

  /// Whether warnings count as errors.
  package var isStrict = false

  private var known: Set<Diagnostic> = []

  /// Creates a collector without diagnostics.
  package init() {}

  /// Adds a diagnostic, unless it is there: what a description says once and uses twice is wrong once.
  package mutating func report(
    _ id: DiagnosticID, _ message: String, at location: SourceLocation?, notes: [Diagnostic.Note] = []
  ) {
    add(Diagnostic(id: id, message: message, location: location, notes: notes))
  }

  /// Adds everything that another collector holds.
  package mutating func append(contentsOf other: Diagnostics) {
    for diagnostic in other.all { add(diagnostic) }
  }

  /// Adds a diagnostic, unless it is there.
  package mutating func add(_ diagnostic: Diagnostic) {
    if known.insert(diagnostic).inserted { all.append(diagnostic) }
  }

  /// Whether an error was reported, so that nothing may be generated.
  package var hasErrors: Bool { all.contains { severity(of: $0) == .error } }

  /// How bad a diagnostic is here.
  package func severity(of diagnostic: Diagnostic) -> Severity {
    isStrict ? .error : diagnostic.severity
  }

  /// How many of the diagnostics are of `severity`.
  package func count(of severity: Severity) -> Int {
    all.count { self.severity(of: $0) == severity }
  }
}
