extension Diagnostic {
  /// A remark that explains a diagnostic, such as where a duplicate was first defined.
  package struct Note: Hashable, Sendable {
    /// A phrase without a full stop: `first defined here`.
    package let message: String
    /// The place that the remark is about; nil when it is about none.
    package let location: SourceLocation?

    /// Creates a note.
    package init(_ message: String, at location: SourceLocation?) {
      self.message = message
      self.location = location
    }
  }
}
