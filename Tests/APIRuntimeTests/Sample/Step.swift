@_spi(Generated) public import APIRuntime
@_spi(Generated) public import JSONCoding

/// A model that contains itself, and keeps the members that it does not declare.
public struct Step: APIModel {
  /// What kind of step it is.
  public var kind: String
  /// What is said about it.
  public var note: String?
  /// The step after it.
  @IndirectOptional public var next: Step?
  /// Every other member.
  public var additionalProperties: [String: Int64]

  /// Makes a step.
  public init(kind: String, note: String? = nil, next: Step? = nil, additionalProperties: [String: Int64] = [:]) {
    self.kind = kind
    self.note = note
    self.next = next
    self.additionalProperties = additionalProperties
  }

  /// What the description asks of the members beyond their types.
  enum Constraints {
    static let note = StringConstraint(minLength: 1, at: "#/Step/properties/note")
  }

  /// Checks every limit of the description.
  public func validate(_ validator: inout Validator) {
    validator.check(note, Constraints.note, at: "note")
    validator.check(next, at: "next")
  }
}

@_spi(Generated)
extension Step: JSONModel {
  /// The wire names of the members.
  public static let members = JSONMembers("kind", "note", "next", required: 0x1, at: "#/Step")

  /// A value to be filled.
  public init(placeholder: JSONPlaceholder) {
    kind = ""
    additionalProperties = [:]
  }

  /// Reads the members.
  public mutating func fill(from reader: inout JSONReader) throws(JSONSyntaxError) {
    var object = try reader.beginObject(Self.members)
    while let member = try reader.nextMember(of: &object, others: &additionalProperties) {
      switch member {
      case 0: try reader.read(&kind)
      case 1: try reader.read(&note, Constraints.note)
      case 2: try reader.read(&next)
      default: try reader.skipValue()
      }
    }
  }

  /// Writes the members.
  public func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.write("kind", kind)
    writer.write("note", note)
    writer.write("next", next)
    writer.write(additionalProperties, besides: Self.members)
    writer.endObject()
  }
}
