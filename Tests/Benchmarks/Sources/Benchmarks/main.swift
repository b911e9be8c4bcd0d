// Usage: Benchmarks time NAME, or Benchmarks repeat NAME ours|theirs COUNT (for counting under valgrind).

func work(_ name: String) throws -> Work {
  switch name {
  case "decode": Work.decode()
  case "decode-array": Work.decodeArray()
  case "encode": try Work.encode()
  default: preconditionFailure("no benchmark is called \(name)")
  }
}

func printTimes(_ name: String) throws {
  let work = try work(name)
  let (batches, calls) = name == "decode-array" ? (30, 1) : (200, 200)
  let times = try Clock.nanoseconds(batches: batches, callsPerBatch: calls, [work.ours, work.theirs])
  let (ours, theirs) = (times[0], times[1])
  let ratio = (theirs / ours * 10).rounded() / 10
  print("\(name) ours=\(Int(ours))ns theirs=\(Int(theirs))ns ratio=\(ratio)")
}

let arguments = CommandLine.arguments.dropFirst()
switch (arguments.first, arguments.count) {
case ("time", 2):
  try printTimes(arguments[2])
case ("repeat", 4):
  let work = try work(arguments[2])
  for _ in 0..<(Int(arguments[4]) ?? 0) { try arguments[3] == "ours" ? work.ours() : work.theirs() }
default:
  preconditionFailure("usage: Benchmarks time NAME | repeat NAME ours|theirs COUNT")
}
