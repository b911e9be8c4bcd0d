/// What can be referred to as a whole: a file, or a schema with an `$id`.
///
/// - SeeAlso: JSON Schema 2020-12, section 8.2.1.
enum ResourceName: Hashable {
  /// A file, by its path from the folder of the root, not percent-encoded; an `$id` that is relative counts as one.
  case file(String)
  /// A URI without a fragment.
  case uri(String)

  /// The resource that a reference names, as seen from this one.
  func resolving(_ reference: URIReference) -> ResourceName {
    switch self {
    case _ where reference.scheme != nil:
      return .uri(reference.resolved(against: reference).withoutFragment)
    case .uri(let base):
      return .uri(reference.resolved(against: URIReference(base)).withoutFragment)
    case .file(let base):
      if reference.authority != nil { return .uri(reference.withoutFragment) }
      if reference.path.isEmpty { return self }
      let path: String = PercentEncoding.decoded(reference.path)
      return .file(RelativePath.normal(path.hasPrefix("/") ? path : RelativePath.merged(path, with: base)))
    }
  }
}
