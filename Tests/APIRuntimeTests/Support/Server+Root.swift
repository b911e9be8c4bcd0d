@testable import APIRuntime

extension Server {
  /// A server without a path of its own.
  static let root = Server(scheme: "https", authority: "a.example", pathPrefix: "")
}
