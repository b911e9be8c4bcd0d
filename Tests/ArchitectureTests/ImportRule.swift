import Testing

/// What the files of a module may import.
struct ImportRule: Sendable, CustomTestStringConvertible {
  /// The module's folder, from the root of the repository.
  let folder: String

  /// The modules that may be imported: ours, other packages' and the system's.
  let allowed: Set<String>

  /// What the tests call the rule.
  var testDescription: String { folder }

  private init(_ folder: String, _ allowed: Set<String>) {
    self.folder = folder
    self.allowed = allowed
  }

  /// The table of DESIGN.md section 1, other packages and the system's modules included.
  static let table: [ImportRule] = [
    generator("CLibYAML"),
    generator("CMalloc"),
    generator("Diagnostics"),
    generator("NodeTree", "CLibYAML", "Diagnostics", "JSONCoding"),
    generator("ParallelWork", "Synchronization"),
    generator("OpenAPI", "NodeTree", "Diagnostics", "ParallelWork"),
    generator("APIModel", "Patterns", "Diagnostics", "OrderedCollections"),
    generator(
      "Resolution", "OpenAPI", "NodeTree", "APIModel", "Patterns", "Diagnostics", "ParallelWork",
      "OrderedCollections", "Synchronization"),
    generator("Patterns"),
    generator("SwiftSource"),
    generator(
      "SwiftGeneration", "APIModel", "Patterns", "SwiftSource", "Diagnostics", "ParallelWork", "OrderedCollections"),
    generator(
      "FixtureGeneration", "APIModel", "Patterns", "SwiftSource", "SwiftGeneration", "Diagnostics", "ParallelWork",
      "APIRuntime", "JSONCoding", "Synchronization"),
    generator(
      "Generation", "Diagnostics", "NodeTree", "OpenAPI", "APIModel", "Resolution", "SwiftSource", "SwiftGeneration",
      "FixtureGeneration", "ParallelWork", "CMalloc", "JSONCoding", "OrderedCollections", "Crypto", "Dispatch",
      "Synchronization",
      systemLibraries: true),
    generator("generate", "Generation", "ArgumentParser", systemLibraries: true),
    sdk("JSONCoding", "FoundationEssentials"),
    sdk("APIRuntime", "JSONCoding", "HTTPTypes", "Synchronization", "Darwin", "Glibc", "Musl"),
    sdk(
      "AsyncHTTPClientTransport", "APIRuntime", "HTTPTypes", "Synchronization", "AsyncHTTPClient", "NIOCore",
      "NIOHTTP1", "NIOHTTPCompression", "NIOPosix", "NIOSSL"),
    sdk(
      "URLSessionTransport", "APIRuntime", "HTTPTypes", "Synchronization", "Dispatch", "Foundation",
      "FoundationNetworking", "Security"),
    sdk("APIRuntimeTesting", "APIRuntime", "JSONCoding", "HTTPTypes", "Synchronization"),
    sdk("APITelemetry", "APIRuntime", "HTTPTypes", "Synchronization", "Logging", "CoreMetrics", "Tracing"),
    sdk("BitGoNetwork", "APIRuntime", "JSONCoding", "AsyncHTTPClientTransport"),
    sdk("BitGoNetworkTesting", "APIRuntimeTesting", "BitGoNetwork"),
  ]

  /// The rule of a module of the generator: all of Foundation makes a process start in twice the time.
  private static func generator(_ module: String, _ allowed: String..., systemLibraries: Bool = false) -> ImportRule {
    let system = systemLibraries ? ["Darwin", "Glibc", "Musl"] : []
    return ImportRule("Generator/\(module)", Set(allowed + ["FoundationEssentials"] + system))
  }

  private static func sdk(_ module: String, _ allowed: String...) -> ImportRule {
    ImportRule("Sources/\(module)", Set(allowed))
  }
}
