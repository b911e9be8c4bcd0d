package import Diagnostics

extension NodeTree {
  /// Reads the one document of `file`, which is YAML 1.2, or JSON.
  ///
  /// - Returns: The root of the document; nil when there was an error, which is reported.
  package static func parse(
    _ file: SourceFile, limits: Limits = .default, reporting diagnostics: inout Diagnostics
  ) -> Node? {
    nil
  }
}
