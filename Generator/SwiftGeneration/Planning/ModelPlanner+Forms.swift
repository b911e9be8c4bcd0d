import APIModel
import Diagnostics
import SwiftSource

extension ModelPlanner {
  /// Whether a schema is of objects with declared members, or of files by their names: what a form can be.
  func isForm(_ schema: Schema) -> Bool {
    switch target(of: schema).kind {
    case .object: true
    case .map(let map): fileType(of: map.values, nil) != nil
    default: false
    }
  }

  /// Plans the type of a form: a structure with a property for every part.
  mutating func form(of schema: Schema, fields: [FormField], at place: Place) -> Identifier {
    let name: Identifier = namer.inlineType(
      at: place.name, in: place.owner, location: schema.location, reporting: &diagnostics)
    let target: Schema = target(of: schema)
    let object: ObjectSchema
    var isLimited: Bool = target.assertions != nil
    switch target.kind {
    case .object(let structure): object = structure
    case .map(let map):
      object = ObjectSchema(properties: [], additionalProperties: map.values)
      isLimited = isLimited || map.minProperties != nil || map.maxProperties != nil
    default: preconditionFailure("a resolved form is an object")
    }
    if isLimited {
      diagnostics.report(
        .notGenerated, "what the schema asks beyond its members is not checked in a form", at: target.location)
    }
    settling(name) { $0.planForm(of: object, of: target, named: name, fields: fields) }
    return name
  }

  private mutating func planForm(
    of object: ObjectSchema, of schema: Schema, named name: Identifier, fields: [FormField]
  ) {
    let index: Int = addModel(of: schema, named: name)
    var table = NameTable(of: "member")
    let others: ValuePlan? = others(of: object, named: name)
    if others != nil {
      _ = table.claim("additionalProperties", for: "additionalProperties", at: schema.location, reporting: &diagnostics)
    }
    var members: [MemberPlan] = []
    for property in object.properties where property.access != .readOnly {
      let derived: Identifier = namer.member(for: property.name, configured: nil, reporting: &diagnostics)
      let member: Identifier = table.claim(
        derived, for: property.name, at: property.location, reporting: &diagnostics)
      let field: FormField? = fields.first { $0.name == property.name }
      let value: ValuePlan = part(of: property.schema, field, at: Place(owner: name, name: property.name))
      let standIn = "The member `\(property.name)`."
      var documentation: String? = property.schema.documentation.text(or: standIn)
      if value.type.isFile, let field, field.leavesMediaTypeOpen, let mediaType = field.mediaType {
        documentation = "\(documentation ?? standIn)\n\nAs `\(mediaType)`: `contentType` says what the bytes are."
      }
      members.append(
        MemberPlan(
          wireName: property.name, name: member,
          presence: property.isRequired && !value.isNullable ? .required : .optional, access: .both, type: value.type,
          constraint: value.constraint, isSensitive: false, isDeprecated: property.schema.documentation.isDeprecated,
          documentation: documentation))
    }
    replaceModel(at: index, with: .form(StructurePlan(members: members, additionalProperties: others), fields))
  }

  /// What the parts are that are not declared; nil when there are none, or when nothing is said about them.
  private mutating func others(of object: ObjectSchema, named owner: Identifier) -> ValuePlan? {
    guard let schema = object.additionalProperties else { return nil }
    if case .any = target(of: schema).kind { return nil }
    var plan: ValuePlan = part(of: schema, nil, at: Place(owner: owner, name: "additional_property"))
    // A part that is null is none.
    plan.isNullable = false
    return plan
  }

  /// The value of a part: a file, files, or what its schema says.
  private mutating func part(of schema: Schema, _ field: FormField?, at place: Place) -> ValuePlan {
    guard let type = fileType(of: schema, field) else { return value(of: schema, at: place) }
    return ValuePlan(type: type, isNullable: schema.isNullable || target(of: schema).isNullable)
  }

  /// The type of a part that is a file, or files; nil for any other part.
  private func fileType(of schema: Schema, _ field: FormField?) -> ValueType? {
    let target: Schema = target(of: schema)
    if isFile(target, field) { return .file }
    guard case .array(let array) = target.kind, isFile(self.target(of: array.items), field) else { return nil }
    return .array(.file, nullable: false)
  }

  /// Whether a part is bytes: a binary string, or a string or anything at all of a media type that is neither text nor
  /// JSON.
  private func isFile(_ schema: Schema, _ field: FormField?) -> Bool {
    let isOfBytes: Bool = field?.mediaType.map { !$0.hasPrefix("text/") && !$0.contains("json") } ?? false
    return switch schema.kind {
    case .string(let string): string.isBinary || isOfBytes
    case .any: isOfBytes && schema.assertions == nil
    default: false
    }
  }
}
