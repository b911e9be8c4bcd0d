/// What a run of the command prints, and the status it exits with.
package struct CommandOutcome: Equatable, Sendable {
  /// 0 fine; 1 a difference that a person has to look at; 2 the input or the machine is at fault.
  package var status: Int32

  /// What goes to standard output; empty or lines.
  package var output: String

  /// What goes to standard error; empty or lines.
  package var errors: String

  /// Makes an outcome of its parts.
  package init(status: Int32 = 0, output: String = "", errors: String = "") {
    self.status = status
    self.output = output
    self.errors = errors
  }
}
