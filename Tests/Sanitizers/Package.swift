// swift-tools-version: 6.3
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// The runtime and its tests alone, so that a sanitizer builds neither the generator nor a networking library. The
/// folders are links to those of the main package.
let package = Package(
  name: "Sanitizers",
  platforms: [.macOS(.v15)],
  dependencies: [.package(url: "https://github.com/apple/swift-http-types", from: "1.8.0")],
  targets: [
    .target(name: "JSONCoding", swiftSettings: settings),
    .target(
      name: "APIRuntime",
      dependencies: ["JSONCoding", .product(name: "HTTPTypes", package: "swift-http-types")],
      swiftSettings: settings),
    .target(
      name: "APIRuntimeTesting",
      dependencies: ["APIRuntime", "JSONCoding", .product(name: "HTTPTypes", package: "swift-http-types")],
      swiftSettings: settings),
    .testTarget(name: "JSONCodingTests", dependencies: ["JSONCoding"], swiftSettings: settings),
    .testTarget(
      name: "APIRuntimeTests",
      dependencies: [
        "APIRuntime", "APIRuntimeTesting", "JSONCoding", .product(name: "HTTPTypes", package: "swift-http-types"),
      ],
      swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
