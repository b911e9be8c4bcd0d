/// What does several pieces of work at the same time, on as many cores as there are.
///
/// Objects hold objects, and schemas lead from one to the next, as far as a description likes: its threads need deep
/// stacks.
package struct Workers: Sendable {
  /// Calls the function with every number below the first argument, each once and in any order, and waits for all.
  package let run: @Sendable (Int, @Sendable (Int) -> Void) -> Void

  /// Makes workers of a function that calls another one with every number below a count, and waits for all.
  package init(_ run: @escaping @Sendable (Int, @Sendable (Int) -> Void) -> Void) {
    self.run = run
  }
}
