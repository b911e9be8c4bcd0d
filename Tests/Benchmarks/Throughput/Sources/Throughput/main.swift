// Usage: Throughput serve | Throughput load PORT ROUNDS REQUESTS | Throughput stream PORT SIZE FILE
//        Throughput only PORT REQUESTS NAME     one client alone, for a profiler
let arguments = Array(CommandLine.arguments.dropFirst())
switch (arguments.first, arguments.dropFirst().compactMap { Int($0) }) {
case ("serve", _): try await LoopbackServer.run()
case ("load", let numbers) where numbers.count == 3:
  try await Load(contenders: Contenders.all(port: numbers[0]), rounds: numbers[1], requests: numbers[2]).run()
case ("only", let numbers) where numbers.count == 2:
  let contenders = try Contenders.all(port: numbers[0]).filter { $0.name == arguments[3] }
  try await Load(contenders: contenders, rounds: 0, requests: numbers[1]).warmUp()
case ("stream", let numbers) where numbers.count == 2:
  try await Streaming(port: numbers[0], path: arguments[3], size: numbers[1]).run()
default:
  preconditionFailure(
    "usage: Throughput serve | load PORT ROUNDS REQUESTS | only PORT REQUESTS NAME | stream PORT SIZE FILE")
}
