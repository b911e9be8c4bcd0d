/// The stable name of a kind of diagnostic, printed in brackets after its message.
///
/// This is the one table of what the generator can complain about and how bad each complaint is. The rule: what
/// cannot be read, or would make the generated code wrong, is an error; what is sloppy but clear is a warning.
package enum DiagnosticID: String, CaseIterable, Hashable, Sendable {
  // MARK: Reading YAML

  /// The text is not YAML.
  case yamlSyntax = "yaml-syntax"
  /// The bytes are not UTF-8, or hold a character that YAML does not allow.
  case yamlEncoding = "yaml-encoding"
  /// The file holds no value at all.
  case yamlEmptyDocument = "yaml-empty-document"
  /// The file holds more than one document.
  case yamlMultipleDocuments = "yaml-multiple-documents"
  /// A mapping has the same key twice.
  case yamlDuplicateKey = "yaml-duplicate-key"
  /// A key is a sequence or a mapping.
  case yamlComplexKey = "yaml-complex-key"
  /// A mapping uses the merge key `<<`, which YAML 1.2 does not have.
  case yamlMergeKey = "yaml-merge-key"
  /// An alias names no anchor, or the collection that it stands in.
  case yamlAlias = "yaml-alias"
  /// A tag is not one of YAML's core schema, or does not fit its value.
  case yamlTag = "yaml-tag"
  /// The document is larger or deeper than the generator reads.
  case yamlLimit = "yaml-limit"

  // MARK: Reading OpenAPI

  /// The document is not of a version of OpenAPI that the generator reads.
  case documentVersion = "document-version"
  /// A field that must be there is missing.
  case missingField = "missing-field"
  /// The value of a field is of the wrong kind.
  case fieldType = "field-type"
  /// The value of a field is none of the words that the field may have.
  case fieldValue = "field-value"
  /// The value of a keyword of a schema is of the wrong kind.
  case schemaKeywordType = "schema-keyword-type"
  /// A schema is written in a dialect of JSON Schema that the generator does not read.
  case schemaDialect = "schema-dialect"
  /// A path does not begin with a slash.
  case pathTemplate = "path-template"
  /// The key of a response is no status.
  case statusPattern = "status-pattern"
  /// A member is no field of its object.
  case unknownField = "unknown-field"
  /// A field is of another version of OpenAPI than the document.
  case otherVersion = "other-version"
  /// A field has no effect, because it stands beside a reference.
  case referenceSibling = "reference-sibling"
  /// A field is null that cannot be.
  case nullField = "null-field"
  /// A field that must be there, but that no code needs, is missing.
  case missingAnnotation = "missing-annotation"
  /// A text for people is not a string.
  case annotationType = "annotation-type"

  /// How bad a diagnostic of this kind is.
  package var severity: Severity {
    switch self {
    case .yamlSyntax, .yamlEncoding, .yamlEmptyDocument, .yamlMultipleDocuments: .error
    case .yamlDuplicateKey, .yamlComplexKey, .yamlMergeKey, .yamlAlias, .yamlTag, .yamlLimit: .error
    case .documentVersion, .missingField, .fieldType, .fieldValue: .error
    case .schemaKeywordType, .schemaDialect, .pathTemplate, .statusPattern: .error
    case .unknownField, .otherVersion, .referenceSibling, .nullField, .missingAnnotation, .annotationType: .warning
    }
  }
}
