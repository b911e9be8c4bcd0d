// swift-tools-version: 6.3
import PackageDescription

let package = Package(
  name: "Benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "bitgo-network-swift", path: "../..", traits: [])],
  targets: [
    .executableTarget(
      name: "Benchmarks",
      dependencies: [.product(name: "BitGoNetwork", package: "bitgo-network-swift")],
      swiftSettings: [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
      ])
  ],
  swiftLanguageModes: [.v6]
)
