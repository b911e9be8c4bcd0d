// swift-tools-version: 6.3
import PackageDescription

// The tests of APITelemetry, which is there only with the SDK's trait `Telemetry`: the package itself is built without.
let package = Package(
  name: "telemetry-tests",
  platforms: [.macOS(.v15), .iOS(.v18)],
  dependencies: [
    .package(name: "bitgo-network-swift", path: "../..", traits: ["Telemetry"]),
    .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-distributed-tracing", from: "1.7.3"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/apple/swift-metrics", from: "2.13.0"),
  ],
  targets: [
    .testTarget(
      name: "APITelemetryTests",
      dependencies: [
        .product(name: "APIRuntime", package: "bitgo-network-swift"),
        .product(name: "APIRuntimeTesting", package: "bitgo-network-swift"),
        .product(name: "APITelemetry", package: "bitgo-network-swift"),
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "InMemoryLogging", package: "swift-log"),
        .product(name: "CoreMetrics", package: "swift-metrics"),
        .product(name: "Tracing", package: "swift-distributed-tracing"),
        .product(name: "InMemoryTracing", package: "swift-distributed-tracing"),
      ],
      swiftSettings: [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .treatAllWarnings(as: .error),
      ])
  ],
  swiftLanguageModes: [.v6]
)
