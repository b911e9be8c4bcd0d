import APIRuntime
import Synchronization

/// Remembers what it is told of calls, and adds a field to every attempt.
final class Notebook: CallObserver, CallObservation {
  private let noted = Mutex<[CallEvent]>([])
  private let calls = Mutex<[ObservedCall]>([])

  /// The field that is added.
  static let field = HTTPField.Name("X-Attempt")

  /// What it was told so far.
  var events: [CallEvent] { noted.withLock(\.self) }
  /// The calls that it was told of.
  var observed: [ObservedCall] { calls.withLock(\.self) }

  func observe(_ call: ObservedCall) -> (any CallObservation)? {
    calls.withLock { $0.append(call) }
    return self
  }

  func addFields(to fields: inout HTTPFields, ofAttempt number: Int) {
    if let name = Self.field { fields[name] = "\(number)" }
  }

  func record(_ event: CallEvent) {
    noted.withLock { $0.append(event) }
  }
}
