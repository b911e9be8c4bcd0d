import Synchronization

/// How many values may still be looked at for one model: lists in lists, and models in models, could otherwise be made
/// in more ways than there is time for.
final class FixtureBudget: Sendable {
  /// How many values are looked at for one model. With this many, all but 3 of the 15,463 models of 29 real
  /// descriptions have fixtures; so they have without a limit.
  private static let greatest = 50_000
  /// How many values may be inside one that is made for a model in another one.
  static let greatestSize = 4_000

  private let left = Mutex(greatest)

  /// Makes a budget of which nothing is spent.
  init() {}

  /// Begins anew, for another model.
  func renew() { left.withLock { $0 = Self.greatest } }

  /// Whether one more value may be looked at.
  func spend() -> Bool {
    left.withLock { left in
      guard left > 0 else { return false }
      left -= 1
      return true
    }
  }
}
