// Usage: Benchmarks time NAME, or Benchmarks repeat NAME ours|theirs COUNT (for counting under valgrind).
//
// Everything but a call runs on the main thread, before there is another one.
import Workloads

/// What one call through swift-openapi-generator 1.13's client took on a machine of the same kind, in microseconds.
let theirCall = 86.0

func time(_ work: Work, named name: String) throws -> Row {
  let (rounds, calls) = name.hasSuffix("array") ? (15, 2) : (301, 100)
  let times = try Rounds.medians(rounds: rounds, calls: calls, [work.ours, work.theirs])
  return Row(name: name, ours: times[0], theirs: times[1], unit: "ns")
}

func time(_ call: Call) throws -> Row {
  let ours = try Blocking.run { try await Rounds.median(rounds: 501, calls: 20, call.send) }
  return Row(name: "call", ours: ours / 1_000, theirs: theirCall, unit: "us")
}

/// What the client adds to a call of its transport alone, beside the bar: three rows.
func timeOverhead() throws -> [Row] {
  let overhead = try Overhead()
  let times = try Blocking.run {
    try await Rounds.medians(rounds: 501, calls: 20, [overhead.send, overhead.call, overhead.callWithEverything])
  }
  let bar = 8.0
  return zip(["overhead", "overhead-everything"], times.dropFirst()).map { name, time in
    Row(name: name, ours: (time - times[0]) / 1_000, theirs: bar, unit: "us")
  }
}

let arguments = Array(CommandLine.arguments.dropFirst())
switch (arguments.first, arguments.count, arguments.dropFirst().first) {
case ("time", 2, "call"): try print(time(Call()))
case ("time", 2, "overhead"): for row in try timeOverhead() { print(row) }
case ("time", 2, "memory"): try print(PeakMemory.row(count: 10_000))
case ("time", 2, let name?):
  guard let work = try Work(name) else { fallthrough }
  try print(time(work, named: name))
case ("repeat", 4, "call"):
  let (call, count) = (try Call(), Int(arguments[3]) ?? 0)
  try Blocking.run { for _ in 0..<count { try await call.send() } }
case ("repeat", 4, let name?) where name.hasPrefix("overhead"):
  let (overhead, count) = (try Overhead(), Int(arguments[3]) ?? 0)
  let work =
    switch (name, arguments[2]) {
    case (_, "theirs"): overhead.send
    case ("overhead-everything", _): overhead.callWithEverything
    default: overhead.call
    }
  try Blocking.run { for _ in 0..<count { try await work() } }
case ("repeat", 4, let name?):
  guard let work = try Work(name) else { fallthrough }
  let side = arguments[2] == "ours" ? work.ours : work.theirs
  for _ in 0..<(Int(arguments[3]) ?? 0) { try side() }
default: preconditionFailure("usage: Benchmarks time NAME | repeat NAME ours|theirs COUNT")
}
