import Diagnostics
import OpenAPI

/// Finds what a reference to one section of `components` stands for, through references to references.
struct ComponentLookup<Object: ReadableObject> {
  /// The section's name, such as `parameters`.
  let section: String

  /// The section's components.
  let components: OrderedMap<ReferenceOr<Object>>?

  /// What a reference or object stands for; nil, and a diagnostic, when it stands for nothing.
  ///
  /// - Complexity: O(n) in the length of the chain of references.
  func find(_ value: ReferenceOr<Object>, reporting diagnostics: inout Diagnostics) -> Object? {
    var value: ReferenceOr<Object> = value
    var passed: Set<String> = []
    while true {
      switch value {
      case .object(let object): return object
      case .reference(let reference):
        guard let target = target(of: reference, reporting: &diagnostics) else { return nil }
        guard passed.insert(reference.reference).inserted else {
          diagnostics.report(
            .referenceCycle, "'\(reference.reference)' leads back to itself", at: reference.location(of: "$ref"))
          return nil
        }
        value = target
      }
    }
  }

  private func target(
    of reference: ReferenceObject, reporting diagnostics: inout Diagnostics
  ) -> ReferenceOr<Object>? {
    guard
      let local = LocalReference.read(
        reference.reference, section: section, at: reference.location(of: "$ref"), reporting: &diagnostics)
    else { return nil }
    if let target = components?[local.name] { return target }
    diagnostics.report(
      .referenceNotFound, "there is no '\(reference.reference)' in the description", at: reference.location(of: "$ref"))
    return nil
  }
}

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
