import BitGoNetwork

/// Tries every fault on every transport, one after the other.
///
/// Usage: `Faults [CASE…]`: the faults whose names begin with one of the words, or all of them; `Faults --storm`: see
/// `Storm`.
@main
struct Battery {
  /// All faults, in the order of the table.
  static let faults: [Fault] =
    Fault.memory + Fault.connecting + Fault.heads + Fault.framing + Fault.bodies + Fault.caps + Fault.mutations
    + Fault.uploads
    + Fault.statuses + Fault.redirects
    + Fault.retrying + Fault.values + Fault.secrecy + Fault.certificates + Fault.cancelling + Fault.deadlines

  /// The longest time that a fault may take on one transport.
  static let limit: Duration = .seconds(3)

  static func main() async {
    let words = CommandLine.arguments.dropFirst()
    if words.first == Crash.argument { return await crash(words.dropFirst()) }
    if words.first == Storm.argument { return await storm() }
    let faults = faults.filter { fault in words.isEmpty || words.contains { fault.name.hasPrefix($0) } }
    guard !faults.isEmpty else { return exit(64, saying: "no fault has such a name") }
    var table = Table(columns: TransportKind.allCases.map(\.rawValue))
    for kind in TransportKind.allCases { _ = await Trial(warm: kind, calls: 20) }
    let start = ContinuousClock.now
    for fault in faults {
      var verdicts: [Verdict] = []
      for kind in TransportKind.allCases {
        verdicts.append(await Verdict(of: fault, on: kind, within: limit))
      }
      table.print(fault.name, verdicts)
    }
    table.printScore(after: .now - start)
    exit(table.isClean ? 0 : 1, saying: "")
  }

  /// Lets a storm loose on every transport; the status is 1 when a call is lost or doubled.
  private static func storm() async {
    var isClean = true
    for kind in TransportKind.allCases {
      let storm = Storm(on: Trial(kind: kind, transport: kind.make()))
      isClean = (try? await storm.run()) == true && isClean
    }
    exit(isClean ? 0 : 1, saying: "")
  }

  /// Ends the process as one of the crashes does; the words are its name and that of a transport.
  private static func crash(_ words: ArraySlice<String>) async {
    guard let crash = words.first.flatMap(Crash.init), let kind = words.last.flatMap(TransportKind.init) else { return }
    try? await crash.happen(Trial(kind: kind, transport: kind.make()))
  }
}
