extension SchemaObject {
  /// How the schema is named and what it defines.
  package var identity: IdentityKeywords { identityGroup.keywords }
  /// How the schema is put together from others.
  package var composition: CompositionKeywords { compositionGroup.keywords }
  /// What numbers must be.
  package var number: NumberKeywords { numberGroup.keywords }
  /// What strings must be.
  package var string: StringKeywords { stringGroup.keywords }
  /// What arrays must be.
  package var array: ArrayKeywords { arrayGroup.keywords }
  /// What objects must be.
  package var object: ObjectKeywords { objectGroup.keywords }
  /// What is said about the value without restricting it.
  package var annotations: AnnotationKeywords { annotationGroup.keywords }
}

extension SchemaObject: CustomReflectable {
  /// The keywords as children, by group; a mirror takes them as `Any`.
  package var customMirror: Mirror {
    Mirror(
      self,
      children: [
        "reference": reference as Any, "types": types as Any, "isNullable": isNullable, "format": format as Any,
        "enumValues": enumValues as Any, "constValue": constValue as Any, "identity": identity,
        "composition": composition, "number": number, "string": string, "array": array, "object": object,
        "annotations": annotations,
      ], displayStyle: .class)
  }
}
