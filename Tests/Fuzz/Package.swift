// swift-tools-version: 6.3
import PackageDescription

// The targets of the fuzzer, and a program that replays their corpora. `run` generates FuzzPatterns from patterns.json,
// and links the targets with libFuzzer; this package alone needs no sanitizer.
let package = Package(
  name: "Fuzz",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "bitgo-network-swift", path: "../..", traits: [])],
  targets: [
    .target(
      name: "FuzzPatterns",
      dependencies: [
        .product(name: "APIRuntime", package: "bitgo-network-swift"),
        .product(name: "JSONCoding", package: "bitgo-network-swift"),
      ],
      path: ".build-patterns/Sources", exclude: ["generated.lock.json"]),
    .target(
      name: "FuzzTargets",
      dependencies: [
        "FuzzPatterns",
        .product(name: "BitGoNetwork", package: "bitgo-network-swift"),
        .product(name: "JSONCoding", package: "bitgo-network-swift"),
      ]),
    .executableTarget(name: "Replay", dependencies: ["FuzzTargets"]),
  ],
  swiftLanguageModes: [.v6]
)
