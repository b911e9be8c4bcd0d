// swift-tools-version: 6.3
import PackageDescription

/// What every target of ours is compiled with.
let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

// MARK: - The SDK, in Sources/: what an app links

let sdk: [Target] = [
  .target(name: "JSONCoding", swiftSettings: settings),
  .target(
    name: "APIRuntime",
    dependencies: ["JSONCoding", .product(name: "HTTPTypes", package: "swift-http-types")],
    swiftSettings: settings),
  .target(
    name: "AsyncHTTPClientTransport",
    dependencies: [
      "APIRuntime",
      .product(name: "HTTPTypes", package: "swift-http-types"),
      .withAsyncHTTPClient("AsyncHTTPClient", package: "async-http-client"),
      .withAsyncHTTPClient("NIOCore", package: "swift-nio"),
      .withAsyncHTTPClient("NIOHTTP1", package: "swift-nio"),
      .withAsyncHTTPClient("NIOPosix", package: "swift-nio"),
      .withAsyncHTTPClient("NIOHTTPCompression", package: "swift-nio-extras"),
      .withAsyncHTTPClient("NIOSSL", package: "swift-nio-ssl"),
    ],
    swiftSettings: settings),
  .target(
    name: "URLSessionTransport",
    dependencies: ["APIRuntime", .product(name: "HTTPTypes", package: "swift-http-types")],
    swiftSettings: settings),
  .target(
    name: "APIRuntimeTesting",
    dependencies: ["APIRuntime", "JSONCoding", .product(name: "HTTPTypes", package: "swift-http-types")],
    swiftSettings: settings),
  .target(
    name: "APITelemetry",
    dependencies: [
      "APIRuntime",
      .product(name: "HTTPTypes", package: "swift-http-types"),
      .withTelemetry("Logging", package: "swift-log"),
      .withTelemetry("CoreMetrics", package: "swift-metrics"),
      .withTelemetry("Tracing", package: "swift-distributed-tracing"),
    ],
    swiftSettings: settings),
  .target(
    name: "BitGoNetwork",
    dependencies: [
      "APIRuntime", "JSONCoding",
      .target(name: "AsyncHTTPClientTransport", condition: .when(traits: ["AsyncHTTPClient"])),
    ],
    swiftSettings: settings),
  .target(
    name: "BitGoNetworkTesting", dependencies: ["APIRuntimeTesting", "BitGoNetwork"], swiftSettings: settings),
]

// MARK: - The generator, in Generator/: what `swift run generate` runs

let generator: [Target] = [
  .systemLibrary(
    name: "CLibYAML", path: "Generator/CLibYAML", pkgConfig: "yaml-0.1",
    providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
  .systemLibrary(name: "CMalloc", path: "Generator/CMalloc"),
  .generatorModule("Diagnostics"),
  .generatorModule("NodeTree", dependencies: ["CLibYAML", "Diagnostics", "JSONCoding"]),
  .generatorModule("ParallelWork"),
  .generatorModule("OpenAPI", dependencies: ["NodeTree", "Diagnostics", "ParallelWork"]),
  .generatorModule("APIModel", dependencies: ["Patterns", "Diagnostics", .orderedCollections]),
  .generatorModule(
    "Resolution",
    dependencies: ["OpenAPI", "NodeTree", "APIModel", "Patterns", "Diagnostics", "ParallelWork", .orderedCollections]),
  .generatorModule("Patterns"),
  .generatorModule("SwiftSource"),
  .generatorModule(
    "SwiftGeneration",
    dependencies: ["APIModel", "Patterns", "SwiftSource", "Diagnostics", "ParallelWork", .orderedCollections]),
  .generatorModule(
    "FixtureGeneration",
    dependencies: [
      "APIModel", "Patterns", "SwiftSource", "SwiftGeneration", "Diagnostics", "ParallelWork", "APIRuntime",
      "JSONCoding",
    ]),
  .generatorModule(
    "Generation",
    dependencies: [
      "Diagnostics", "NodeTree", "OpenAPI", "APIModel", "Resolution", "SwiftSource", "SwiftGeneration",
      "FixtureGeneration", "ParallelWork", "JSONCoding", "CMalloc", .orderedCollections,
      .product(name: "Crypto", package: "swift-crypto"),
    ]),
  .executableTarget(
    name: "generate",
    dependencies: ["Generation", .product(name: "ArgumentParser", package: "swift-argument-parser")],
    path: "Generator/generate", swiftSettings: settings),
]

// MARK: - Tests: one folder per module, and the guards over all of them

let tests: [Target] = [
  .tests(of: "JSONCoding"),
  .tests(
    of: "APIRuntime",
    dependencies: ["APIRuntimeTesting", "JSONCoding", .product(name: "HTTPTypes", package: "swift-http-types")]),
  .tests(
    of: "APIRuntimeTesting",
    dependencies: [
      "APIRuntime", "BitGoNetwork", "BitGoNetworkTesting", "FixtureSample", "FixtureSampleTesting",
      "FixtureSchemas", "FixtureSchemasTesting", "JSONCoding",
      .product(name: "HTTPTypes", package: "swift-http-types"),
    ]),
  .tests(of: "Diagnostics"),
  .tests(of: "NodeTree", dependencies: ["Diagnostics"]),
  .tests(of: "OpenAPI", dependencies: ["NodeTree", "Diagnostics", "ParallelWork"]),
  .tests(
    of: "Resolution",
    dependencies: ["APIModel", "OpenAPI", "NodeTree", "Patterns", "Diagnostics", "ParallelWork", .orderedCollections]),
  .tests(of: "Patterns", dependencies: ["APIRuntime"]),
  .tests(of: "SwiftSource"),
  .tests(
    of: "SwiftGeneration",
    dependencies: ["APIModel", "Patterns", "SwiftSource", "Diagnostics", "ParallelWork", .orderedCollections]),
  .tests(
    of: "FixtureGeneration",
    dependencies: ["APIModel", "Patterns", "SwiftSource", "SwiftGeneration", "Diagnostics", "APIRuntime", "JSONCoding"]),
  .tests(
    of: "Generation",
    dependencies: ["generate", "APIModel", "SwiftGeneration", "Diagnostics", "ParallelWork", .orderedCollections]),
  .guardTests(
    "GoldenTests",
    dependencies: [
      "Generation", "NodeTree", "Diagnostics", "GoldenSample", "SwiftCompiler", "APIRuntime", "JSONCoding",
    ],
    exclude: ["Cases"]),
  .target(
    name: "GoldenSample", dependencies: ["APIRuntime", "JSONCoding"],
    path: "Tests/GoldenTests/Cases/round-trip/expected", swiftSettings: settings),
  .target(
    name: "FixtureSample", dependencies: ["APIRuntime", "JSONCoding"],
    path: "Tests/GoldenTests/Cases/fixtures/expected", swiftSettings: settings),
  .target(
    name: "FixtureSampleTesting", dependencies: ["APIRuntimeTesting", "FixtureSample"],
    path: "Tests/GoldenTests/Cases/fixtures/FixtureSampleTesting", swiftSettings: settings),
  .target(
    name: "FixtureSchemas", dependencies: ["APIRuntime", "JSONCoding"],
    path: "Tests/GoldenTests/Cases/fixtures-of-whole-schemas/expected", swiftSettings: settings),
  .target(
    name: "FixtureSchemasTesting", dependencies: ["APIRuntimeTesting", "FixtureSchemas"],
    path: "Tests/GoldenTests/Cases/fixtures-of-whole-schemas/FixtureSchemasTesting", swiftSettings: settings),
  .target(
    name: "SwiftCompiler", dependencies: ["APIRuntime", "JSONCoding"], path: "Tests/SwiftCompiler",
    swiftSettings: settings),
  .guardTests("NamesTests", dependencies: ["Generation", "SwiftGeneration", "Diagnostics", "SwiftCompiler"]),
  .guardTests("GeneratedSourcesTests", dependencies: ["Generation"]),
  .guardTests("ArchitectureTests"),
  .target(
    name: "LoopbackServer",
    dependencies: [
      .product(name: "NIOCore", package: "swift-nio"),
      .product(name: "NIOPosix", package: "swift-nio"),
      .product(name: "NIOSSL", package: "swift-nio-ssl"),
    ],
    path: "Tests/LoopbackServer", swiftSettings: settings),
  .guardTests(
    "EndToEndTests",
    dependencies: [
      "BitGoNetwork", "APIRuntime", "AsyncHTTPClientTransport", "URLSessionTransport", "LoopbackServer",
      .product(name: "HTTPTypes", package: "swift-http-types"),
      .product(name: "NIOSSL", package: "swift-nio-ssl"),
    ]),
  .executableTarget(
    name: "Faults",
    dependencies: [
      "BitGoNetwork", "APIRuntime", "AsyncHTTPClientTransport", "URLSessionTransport", "LoopbackServer",
      .product(name: "HTTPTypes", package: "swift-http-types"),
      .product(name: "NIOSSL", package: "swift-nio-ssl"),
    ],
    path: "Tests/Faults", exclude: ["run"], swiftSettings: settings),
]

let package = Package(
  name: "bitgo-network-swift",
  platforms: [.macOS(.v15), .iOS(.v18), .tvOS(.v18), .watchOS(.v11), .visionOS(.v2)],
  products: [
    .library(name: "BitGoNetwork", targets: ["BitGoNetwork"]),
    .library(name: "BitGoNetworkTesting", targets: ["BitGoNetworkTesting"]),
    .library(name: "APIRuntime", targets: ["APIRuntime"]),
    .library(name: "APIRuntimeTesting", targets: ["APIRuntimeTesting"]),
    .library(name: "APITelemetry", targets: ["APITelemetry"]),
    .library(name: "JSONCoding", targets: ["JSONCoding"]),
    .library(name: "AsyncHTTPClientTransport", targets: ["AsyncHTTPClientTransport"]),
    .library(name: "URLSessionTransport", targets: ["URLSessionTransport"]),
  ],
  traits: [
    .trait(name: "AsyncHTTPClient", description: "The transport over AsyncHTTPClient, used when none is given."),
    .trait(
      name: "Telemetry",
      description:
        "Logs, metrics and traces of calls, in APITelemetry, for swift-log, swift-metrics and swift-distributed-tracing."
    ),
    .default(enabledTraits: ["AsyncHTTPClient"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
    .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/apple/swift-distributed-tracing", from: "1.7.3"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/apple/swift-metrics", from: "2.13.0"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    .package(url: "https://github.com/apple/swift-nio-extras", from: "1.35.2"),
    .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.6"),
  ],
  targets: sdk + generator + tests,
  swiftLanguageModes: [.v6]
)

extension Target.Dependency {
  /// Dictionaries that keep the description's order.
  static var orderedCollections: Self { .product(name: "OrderedCollections", package: "swift-collections") }

  /// A product that only the trait `AsyncHTTPClient` brings into an app.
  static func withAsyncHTTPClient(_ name: String, package: String) -> Self {
    .product(name: name, package: package, condition: .when(traits: ["AsyncHTTPClient"]))
  }

  /// A product that only the trait `Telemetry` brings into an app.
  static func withTelemetry(_ name: String, package: String) -> Self {
    .product(name: name, package: package, condition: .when(traits: ["Telemetry"]))
  }
}

extension Target {
  /// A module of the generator, in `Generator/<name>`.
  static func generatorModule(_ name: String, dependencies: [Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, path: "Generator/\(name)", swiftSettings: settings)
  }

  /// The tests of one module, in `Tests/<module>Tests`.
  static func tests(of module: String, dependencies: [Dependency] = []) -> Target {
    .testTarget(
      name: "\(module)Tests", dependencies: [.target(name: module)] + dependencies, swiftSettings: settings)
  }

  /// Tests that guard the package as a whole, in `Tests/<name>`.
  static func guardTests(_ name: String, dependencies: [Dependency] = [], exclude: [String] = []) -> Target {
    .testTarget(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: settings)
  }
}
