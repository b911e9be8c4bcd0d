// swift-tools-version: 6.3
import PackageDescription

// An app as its developer writes it: this package depends on the SDK as any other does, and sees what they see.
// Its trait stands for the SDK's own, so that one command builds the app without AsyncHTTPClient and another with it.
let package = Package(
  name: "consumer",
  platforms: [.macOS(.v15), .iOS(.v18)],
  traits: [.trait(name: "AsyncHTTPClient", description: "Use the SDK's default transport.")],
  dependencies: [
    .package(
      name: "bitgo-network-swift", path: "../..",
      traits: [.trait(name: "AsyncHTTPClient", condition: .when(traits: ["AsyncHTTPClient"]))])
  ],
  targets: [
    .testTarget(
      name: "ConsumerTests",
      dependencies: [.product(name: "BitGoNetwork", package: "bitgo-network-swift")],
      swiftSettings: [.treatAllWarnings(as: .error)])
  ],
  swiftLanguageModes: [.v6]
)
