import Diagnostics
package import NodeTree

/// An Info Object: what the API is.
///
/// - SeeAlso: OpenAPI 3.1.1, section 4.8.2.
package struct InfoObject: ReadableObject {
  package let node: Node
  /// The name of the API.
  package let title: String?
  /// A short summary of the API. OpenAPI 3.1 only.
  package let summary: String?
  /// What the API does, in CommonMark.
  package let description: String?
  /// The URI of the terms of service.
  package let termsOfService: String?
  /// Whom to ask.
  package let contact: ContactObject?
  /// The licence of the API.
  package let license: LicenseObject?
  /// The version of the document, not of OpenAPI.
  package let version: String?

  /// Reads what the API is.
  package init?(reading object: inout ObjectReader) {
    node = object.node
    title = object.expectedText("title")
    summary = object.text(.in31("summary"))
    description = object.text("description")
    termsOfService = object.text("termsOfService")
    contact = object.value("contact", wrongType: .annotationType)
    license = object.value("license", wrongType: .annotationType)
    version = object.expectedText("version")
  }
}
