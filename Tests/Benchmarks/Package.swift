// swift-tools-version: 6.3
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "Benchmarks",
  platforms: [.macOS(.v15)],
  products: [.library(name: "Workloads", targets: ["Workloads"])],
  dependencies: [.package(name: "bitgo-network-swift", path: "../..", traits: [])],
  targets: [
    .target(
      name: "Workloads", dependencies: [.product(name: "BitGoNetwork", package: "bitgo-network-swift")],
      swiftSettings: settings),
    .executableTarget(name: "Benchmarks", dependencies: ["Workloads"], swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
