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
