internal import Dispatch
internal import Synchronization

/// Work on many values at once, on as many cores as there are.
enum Concurrent {
  /// How many values one core takes at a time: enough that taking them costs little, few enough that no core waits
  /// long.
  private static let portion = 8

  /// What `transform` makes of each element, in the order of the elements, whichever is made first.
  static func map<Element: Sendable, Result: Sendable>(
    _ elements: [Element], _ transform: @Sendable (Element) -> Result
  ) -> [Result] {
    map(elements, with: ()) { _, element in transform(element) }
  }

  /// What `transform` makes of each element with a tool, in the order of the elements, whichever is made first.
  ///
  /// Each portion of the elements has a copy of the tool of its own.
  static func map<Element: Sendable, Tool: Sendable, Result: Sendable>(
    _ elements: [Element], with tool: Tool, _ transform: @Sendable (inout Tool, Element) -> Result
  ) -> [Result] {
    let count: Int = (elements.count + portion - 1) / portion
    let portions = Mutex<[[Result]]>(Array(repeating: [], count: count))
    DispatchQueue.concurrentPerform(iterations: count) { index in
      var tool: Tool = tool
      let results: [Result] = elements[(index * portion)...].prefix(portion).map { transform(&tool, $0) }
      portions.withLock { $0[index] = results }
    }
    return portions.withLock { $0.flatMap(\.self) }
  }

  /// What `transform` makes of each element, in the order of the elements.
  ///
  /// - Throws: What the first of those elements throws that `transform` fails for; the others are transformed all the
  ///   same.
  static func map<Element: Sendable, Result: Sendable, Failure: Error>(
    _ elements: [Element], _ transform: @Sendable (Element) throws(Failure) -> Result
  ) throws(Failure) -> [Result] {
    let results: [Swift.Result<Result, Failure>] = map(elements) { element in
      Swift.Result { () throws(Failure) in try transform(element) }
    }
    var values: [Result] = []
    values.reserveCapacity(results.count)
    for result in results { values.append(try result.get()) }
    return values
  }
}
