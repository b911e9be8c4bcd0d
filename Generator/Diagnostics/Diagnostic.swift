/// Something that is wrong with what a person wrote, and where.
package struct Diagnostic: Hashable, Sendable {
  /// The kind of the complaint, which also decides its severity.
  package let id: DiagnosticID
  /// A sentence without a full stop that says what is wrong and what to change.
  package let message: String
  /// The place to look at; nil when no single place is at fault.
  package let location: SourceLocation?
  /// Further places that explain the complaint, in the order in which they help.
  package let notes: [Note]

  /// How bad it is.
  package var severity: Severity { id.severity }

  /// Creates a diagnostic.
  package init(id: DiagnosticID, message: String, location: SourceLocation?, notes: [Note] = []) {
    self.id = id
    self.message = message
    self.location = location
    self.notes = notes
  }
}
