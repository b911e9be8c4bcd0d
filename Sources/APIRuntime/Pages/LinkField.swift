/// The links of a response's field `Link`.
///
/// - SeeAlso: RFC 8288, section 3.
struct LinkField {
  private let value: String

  /// Reads the field among some.
  init(_ fields: HTTPFields) {
    value = HTTPField.Name("Link").flatMap { fields[$0] } ?? ""
  }

  /// The first target that has a relation; nil when none has it.
  func target(of relation: String) -> String? {
    var rest = value[...]
    while let start = rest.firstIndex(of: "<"), let end = rest[start...].firstIndex(of: ">") {
      let target = rest[start..<end].dropFirst()
      rest = rest[end...].dropFirst()
      let parameters = HTTPField.takeParameters(of: &rest)
      if parameters.contains(where: { $0.name == "rel" && $0.value.split(separator: " ").contains(relation[...]) }) {
        return String(target)
      }
    }
    return nil
  }
}
