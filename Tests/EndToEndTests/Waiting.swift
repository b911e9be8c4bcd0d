/// Waits until `condition` holds; false when it does not within two minutes, which only a failure takes.
func becomesTrue(_ condition: () -> Bool) async -> Bool {
  let end = ContinuousClock.now + .seconds(120)
  while !condition() {
    guard .now < end else { return false }
    try? await Task.sleep(for: .milliseconds(2))
  }
  return true
}
