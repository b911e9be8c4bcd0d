/// The stable name of a kind of diagnostic, printed in brackets after its message.
///
/// This is the one table of what the generator can complain about and how bad each complaint is. The rule: what
/// cannot be read, or would make the generated code wrong, is an error; what is sloppy but clear is a warning.
package enum DiagnosticID: String, CaseIterable, Hashable, Sendable {
  // MARK: Reading YAML and JSON

  /// The text is not YAML.
  case yamlSyntax = "yaml-syntax"
  /// The text is not JSON.
  case jsonSyntax = "json-syntax"
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
  /// A path does not begin with a slash, or its braces do not match.
  case pathTemplate = "path-template"
  /// The key of a response is no status.
  case statusPattern = "status-pattern"
  /// A field cannot stand where it does, or beside another one, by the letter of the specification.
  case misplacedField = "misplaced-field"
  /// A name cannot be sent in its place, such as a header's name with a blank.
  case fieldName = "field-name"
  /// A field changes what the document means in a way that the generator does not know yet.
  case unsupportedField = "unsupported-field"
  /// A member is no field of its object.
  case unknownField = "unknown-field"
  /// A field is of another version of OpenAPI than the document.
  case otherVersion = "other-version"
  /// A field has no effect, because it stands beside a reference.
  case referenceSibling = "reference-sibling"
  /// An operation is a reference, which OpenAPI does not allow but is clear.
  case operationReference = "operation-reference"
  /// A reference stands where OpenAPI has none, and is clear.
  case referencePlace = "reference-place"
  /// A value is not written as the specification wants it, and is clear all the same.
  case looseValue = "loose-value"
  /// Two fields stand together that exclude each other.
  case exclusiveFields = "exclusive-fields"
  /// A field is null that cannot be.
  case nullField = "null-field"
  /// A field that must be there, but that no code needs, is missing.
  case missingAnnotation = "missing-annotation"
  /// A text for people is not a string.
  case annotationType = "annotation-type"

  // MARK: Resolving

  /// A reference names nothing in the description.
  case referenceNotFound = "reference-not-found"
  /// A reference leads to nothing in the description, and the code is right without it.
  case referenceDangling = "reference-dangling"
  /// A reference leads back to itself without ever naming a schema.
  case referenceCycle = "reference-cycle"
  /// A reference leads out of the description.
  case referenceExternal = "reference-external"
  /// A reference leads to a file that cannot be read, or to more files than are read.
  case referenceUnreadable = "reference-unreadable"
  /// A reference leads nowhere from the schema whose `$id` is around it, but somewhere from the root of the file.
  case referenceBase = "reference-base"
  /// A schema uses a keyword that the generator cannot enforce.
  case unsupportedKeyword = "unsupported-keyword"
  /// A schema combines keywords in a way that has no Swift type.
  case unsupportedSchema = "unsupported-schema"
  /// A schema contains itself in a way that has no Swift type.
  case unsupportedRecursion = "unsupported-recursion"
  /// A parameter is carried in a way that the generator cannot express.
  case unsupportedParameter = "unsupported-parameter"
  /// An operation takes a request body.
  case unsupportedRequestBody = "unsupported-request-body"
  /// A response is described in a way that the generator cannot express.
  case unsupportedResponse = "unsupported-response"
  /// An operation says something that the generator cannot express.
  case unsupportedOperation = "unsupported-operation"
  /// An operation is not generated, because it needs what cannot be expressed yet.
  case operationLeftOut = "operation-left-out"
  /// A security scheme is of a kind that the generator cannot express.
  case unsupportedSecurity = "unsupported-security"
  /// Limits exclude every value.
  case limitsExcludeAll = "limits-exclude-all"
  /// A path names a parameter that the operation does not declare, or the reverse.
  case pathParameter = "path-parameter"
  /// A list of enumeration values has the same value twice, or one that the schema's type excludes.
  case enumValue = "enum-value"
  /// A default is of another type than the values of its schema.
  case defaultType = "default-type"
  /// `required` names a member that no property declares.
  case requiredUndeclared = "required-undeclared"
  /// A schema has a keyword that limits values of another type than its own.
  case keywordWithoutEffect = "keyword-without-effect"
  /// Something is described that has no effect on the generated code yet, which is right without it.
  case notGenerated = "not-generated"
  /// No value was found of which all that the description says is true, so that a type has no fixtures.
  case fixtureNotFound = "fixture-not-found"
  /// A schema says nothing about its type, but has keywords of one.
  case typeInferred = "type-inferred"
  /// A pattern is no regular expression of ECMA-262: it is not checked.
  case patternSyntax = "pattern-syntax"
  /// A pattern needs more than the generator gives it, or cannot be left unchecked where it stands.
  case patternLimit = "pattern-limit"
  /// A pattern is matched by a regular expression engine at run time, or in part.
  case patternFallback = "pattern-fallback"

  // MARK: Naming

  /// Two things of a description would have one name in Swift.
  case nameCollision = "name-collision"
  /// Two things of a description would have one name in Swift, so that one of them gets another.
  case nameChanged = "name-changed"
  /// A name in the configuration is no Swift identifier, or one that cannot be used there.
  case nameInvalid = "name-invalid"

  // MARK: Configuring

  /// The configuration has a key that means nothing, or a value of the wrong type.
  case configurationInvalid = "configuration-invalid"
  /// An entry of the configuration is about something that the description does not have.
  case configurationUnused = "configuration-unused"

  /// How bad a diagnostic of this kind is.
  package var severity: Severity {
    switch self {
    case .yamlSyntax, .jsonSyntax, .yamlEncoding, .yamlEmptyDocument, .yamlMultipleDocuments: .error
    case .yamlDuplicateKey, .yamlComplexKey, .yamlMergeKey, .yamlAlias, .yamlTag, .yamlLimit: .error
    case .referenceNotFound, .referenceCycle, .referenceExternal, .unsupportedKeyword, .unsupportedSchema: .error
    case .unsupportedRecursion, .unsupportedParameter, .unsupportedRequestBody, .unsupportedResponse: .error
    case .unsupportedOperation, .referenceUnreadable: .error
    case .referenceBase, .referenceDangling: .warning
    case .limitsExcludeAll, .operationLeftOut, .unsupportedSecurity, .pathParameter: .warning
    case .patternSyntax, .patternFallback: .warning
    case .patternLimit: .error
    case .requiredUndeclared, .enumValue, .defaultType, .keywordWithoutEffect, .typeInferred, .notGenerated: .warning
    case .fixtureNotFound: .warning
    case .nameChanged, .referencePlace: .warning
    case .nameCollision, .nameInvalid, .configurationInvalid, .configurationUnused: .error
    case .documentVersion, .missingField, .fieldType, .fieldValue: .error
    case .unsupportedField, .misplacedField, .fieldName, .schemaKeywordType, .schemaDialect, .pathTemplate,
      .statusPattern:
      .error
    case .unknownField, .otherVersion, .referenceSibling, .operationReference, .exclusiveFields: .warning
    case .looseValue, .nullField, .missingAnnotation, .annotationType: .warning
    }
  }
}
