// Usage: Throughput serve | Throughput load PORT ROUNDS REQUESTS | Throughput stream PORT SIZE FILE
let arguments = Array(CommandLine.arguments.dropFirst())
switch (arguments.first, arguments.dropFirst().compactMap { Int($0) }) {
case ("serve", _): try await LoopbackServer.run()
case ("load", let numbers) where numbers.count == 3:
  try await Load(contenders: Contenders.all(port: numbers[0]), rounds: numbers[1], requests: numbers[2]).run()
case ("stream", let numbers) where numbers.count == 2:
  try await Streaming(port: numbers[0], path: arguments[3], size: numbers[1]).run()
default: preconditionFailure("usage: Throughput serve | load PORT ROUNDS REQUESTS | stream PORT SIZE FILE")
}
