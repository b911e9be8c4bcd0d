import Diagnostics

extension LocalReference {
  /// Reads a `$ref` that must lead to one section of `components`; nil, and a diagnostic, when it does not.
  static func read(
    _ text: String, section: String, at location: SourceLocation, reporting diagnostics: inout Diagnostics
  ) -> LocalReference? {
    do throws(Failure) {
      let reference = try LocalReference(text)
      if reference.section == section { return reference }
      diagnostics.report(
        .referenceNotFound, "'\(text)' must lead to '#/components/\(section)/…' here", at: location)
    } catch {
      switch error {
      case .external:
        diagnostics.report(
          .referenceExternal,
          "'\(text)' leads out of this file, and nothing outside is read; bundle the description into one file first",
          at: location)
      case .elsewhere:
        diagnostics.report(
          .unsupportedSchema, "'\(text)' leads to no component; only references to components are supported yet",
          at: location)
      }
    }
    return nil
  }
}
