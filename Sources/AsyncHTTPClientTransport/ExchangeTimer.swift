#if AsyncHTTPClient
  import NIOCore

  /// Ends the exchanges of one event loop whose time has passed; every function runs on that event loop.
  ///
  /// All exchanges need one wakeup together: it is set for the earliest instant, and not anew for every exchange. After the
  /// last one it comes once more at most, and finds nothing to do.
  final class ExchangeTimer: Sendable {
    private struct State {
      var exchanges: [ObjectIdentifier: Exchange] = [:]
      var wakeup: Scheduled<Void>?
      var wakingInstant = NIODeadline.distantFuture
    }

    private let eventLoop: any EventLoop
    private let state: NIOLoopBoundBox<State>

    /// Makes a timer of no exchange; may be called on any thread.
    init(on eventLoop: any EventLoop) {
      self.eventLoop = eventLoop
      state = .makeBoxSendingValue(State(), eventLoop: eventLoop)
    }

    /// Ends `exchange` when its time has passed, until it is removed.
    func add(_ exchange: Exchange) {
      state.value.exchanges[ObjectIdentifier(exchange)] = exchange
      wake(at: exchange.dueInstant)
    }

    /// Forgets an exchange that is over.
    func remove(_ exchange: Exchange) {
      state.value.exchanges[ObjectIdentifier(exchange)] = nil
    }

    /// Makes sure that the timer wakes at an instant, or before.
    private func wake(at instant: NIODeadline) {
      guard instant < state.value.wakingInstant else { return }
      state.value.wakeup?.cancel()
      state.value.wakingInstant = instant
      state.value.wakeup = eventLoop.scheduleTask(deadline: instant) { [weak self] in self?.endWhatIsDue() }
    }

    private func endWhatIsDue() {
      state.value.wakeup = nil
      state.value.wakingInstant = .distantFuture
      let now = NIODeadline.now()
      for exchange in state.value.exchanges.values where exchange.dueInstant <= now {
        remove(exchange)
        exchange.expire()
      }
      if let next = state.value.exchanges.values.lazy.map(\.dueInstant).min() { wake(at: next) }
    }
  }
#endif
