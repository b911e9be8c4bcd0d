@_spi(Generated) public import APIRuntime
@_spi(Generated) public import JSONCoding

/// A model about which its description says more than types and constraints can.
public struct Parcel: APIModel {
  /// What is in it.
  public var items: [String]
  /// Anything but an empty string.
  public var note: JSONValue?
  /// A text, or null where that is allowed.
  public var remark: String?
  /// Another parcel in it.
  public var inner: Nullable<[Parcel]>?

  /// Makes a parcel.
  public init(items: [String], note: JSONValue? = nil, remark: String?, inner: Nullable<[Parcel]>? = nil) {
    self.items = items
    self.note = note
    self.remark = remark
    self.inner = inner
  }

  /// What the description asks of the members beyond their types.
  enum Constraints {
    static let items = ArrayConstraint(
      minItems: 1, items: StringConstraint(minLength: 1, at: "#/Parcel/properties/items/items"),
      at: "#/Parcel/properties/items")
    static let note = JSONSchema(
      at: "#/Parcel/properties/note", .not(JSONSchema(at: "#/Parcel/properties/note/not", .const(""))))
    static let remark = JSONSchema(at: "#/Parcel/properties/remark", .enumeration(["a", "b"]))
    static let schema = JSONSchema(
      at: "#/Parcel", .maxProperties(3), .dependentRequired(["note": ["inner"]]),
      .properties([
        "items": JSONSchema(at: "#/Parcel/properties/items", .minItems(1), .uniqueItems),
        "inner": JSONSchema(at: "#/Parcel/properties/inner", .type([.array, .null])),
      ]))
  }

  /// Checks every limit of the description.
  public func validate(_ validator: inout Validator) {
    validator.check(items, Constraints.items, at: "items")
    validator.check(note, Constraints.note, at: "note")
    validator.checkNullable(remark, Constraints.remark, at: "remark")
    validator.check(inner, at: "inner")
    validator.check(self, Constraints.schema)
  }
}

@_spi(Generated)
extension Parcel: JSONModel {
  /// The wire names of the members.
  public static let members = JSONMembers("items", "note", "remark", "inner", required: 0b101, at: "#/Parcel")

  /// A value to be filled.
  public init(placeholder: JSONPlaceholder) {
    items = []
    note = nil
    remark = nil
    inner = nil
  }

  /// Reads the members.
  public mutating func fill(from reader: inout JSONReader) throws(JSONSyntaxError) {
    var object = try reader.beginObject(Self.members)
    while let member = try reader.nextMember(of: &object) {
      switch member {
      case 0: try reader.read(&items, Constraints.items)
      case 1: try reader.read(&note, Constraints.note)
      case 2: try reader.readNullable(&remark, Constraints.remark)
      case 3: try reader.readNullable(&inner)
      default: try reader.skipValue()
      }
    }
    reader.check(Constraints.schema, of: object)
  }

  /// Writes the members.
  public func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.write("items", items)
    writer.write("note", note)
    writer.writeNullable("remark", remark)
    writer.write("inner", inner)
    writer.endObject()
  }
}

extension Parcel: SensitiveModel {
  /// The members, none of which is sensitive.
  public var describedMembers: KeyValuePairs<String, any Sendable> {
    ["items": items, "note": note, "remark": remark, "inner": inner]
  }
}
