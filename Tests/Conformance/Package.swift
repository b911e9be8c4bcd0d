// swift-tools-version: 6.3
import PackageDescription

// What `run` compiles. The modules of cases are generated into `.build-cases`, so this package loads only after `run`
// has made their folders.

/// The modules of generated cases: the types, and a program that judges instances by them.
func cases(_ name: String) -> [Target] {
  [
    .target(
      name: name,
      dependencies: [
        .product(name: "APIRuntime", package: "bitgo-network-swift"),
        .product(name: "JSONCoding", package: "bitgo-network-swift"),
      ],
      path: ".build-cases/\(name)/Sources", exclude: ["generated.lock.json"],
      // A thousand small files compile four times as fast in one go; threads make an object of each, as SwiftPM
      // expects.
      swiftSettings: [.unsafeFlags(["-whole-module-optimization", "-num-threads", "2"])]),
    .executableTarget(
      name: "\(name)Judge", dependencies: [.target(name: name), "CaseVerdicts"],
      path: ".build-cases/\(name)/Judge"),
  ]
}

let package = Package(
  name: "Conformance",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "OperationProof", type: .dynamic, targets: ["OperationProof"]),
    .library(name: "FixtureProof", type: .dynamic, targets: ["FixtureProof"]),
  ],
  dependencies: [.package(name: "bitgo-network-swift", path: "../..", traits: [])],
  targets: [
    .executableTarget(
      name: "JSONVerdicts", dependencies: [.product(name: "JSONCoding", package: "bitgo-network-swift")]),
    .executableTarget(
      name: "ParameterWires",
      dependencies: [
        .product(name: "APIRuntime", package: "bitgo-network-swift"),
        .product(name: "JSONCoding", package: "bitgo-network-swift"),
      ]),
    // What the programs share that call the operations of real descriptions; each is compiled apart, and linked with
    // it.
    .target(
      name: "OperationProof",
      dependencies: [
        .product(name: "APIRuntime", package: "bitgo-network-swift"),
        .product(name: "JSONCoding", package: "bitgo-network-swift"),
        .product(name: "URLSessionTransport", package: "bitgo-network-swift"),
      ]),
    // What the programs share that prove the fixtures of real descriptions.
    .target(
      name: "FixtureProof",
      dependencies: [
        .product(name: "APIRuntime", package: "bitgo-network-swift"),
        .product(name: "APIRuntimeTesting", package: "bitgo-network-swift"),
        .product(name: "JSONCoding", package: "bitgo-network-swift"),
      ]),
    .target(name: "CaseVerdicts", dependencies: [.product(name: "APIRuntime", package: "bitgo-network-swift")]),
  ] + ["Cases2020", "CasesDraft4", "CasesFormats", "CasesDifferential"].flatMap(cases),
  swiftLanguageModes: [.v6]
)
