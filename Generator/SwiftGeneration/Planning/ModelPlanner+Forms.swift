import APIModel
import Diagnostics
import SwiftSource

extension ModelPlanner {
  /// Whether a schema is of objects with declared members.
  func isObject(_ schema: Schema) -> Bool {
    if case .object = target(of: schema).kind { true } else { false }
  }

  /// Plans the type of a form: a structure with a property for every part.
  mutating func form(of schema: Schema, fields: [FormField], at place: Place) -> Identifier {
    let name: Identifier = namer.inlineType(
      at: place.name, in: place.owner, location: schema.location, reporting: &diagnostics)
    let target: Schema = target(of: schema)
    guard case .object(let object) = target.kind else { preconditionFailure("a resolved form is an object") }
    if target.assertions != nil {
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
    replaceModel(at: index, with: .form(StructurePlan(members: members), fields))
  }

  /// The value of a part: a file, files, or what its schema says.
  private mutating func part(of schema: Schema, _ field: FormField?, at place: Place) -> ValuePlan {
    let target: Schema = target(of: schema)
    if isFile(target, field) { return ValuePlan(type: .file, isNullable: schema.isNullable || target.isNullable) }
    if case .array(let array) = target.kind, isFile(self.target(of: array.items), field) {
      return ValuePlan(
        type: .array(.file, nullable: false), isNullable: schema.isNullable || target.isNullable, constraint: nil)
    }
    return value(of: schema, at: place)
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
