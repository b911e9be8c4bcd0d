@_spi(Generated) public import APIRuntime
@_spi(Generated) public import JSONCoding

/// A connection between a client and a partner.
public struct Connection: APIModel {
  /// The connection's id.
  public var id: String
  /// What the client calls it.
  public var name: String
  /// When it was made.
  public var createdAt: Date
  /// Whether it can be used.
  public var active: Bool
  /// Its proof; never printed.
  public var proof: String
  /// What the partner calls it; nil before the partner has done its part.
  public var partnersConnectionID: String?
  /// Its labels.
  public var labels: [String]?
  /// How many accounts it has.
  public var accounts: Nullable<Int64>?
  /// How far it has come.
  public var state: ConnectionState?

  /// Makes a connection.
  public init(
    id: String, name: String, createdAt: Date, active: Bool, proof: String, partnersConnectionID: String?,
    labels: [String]? = nil, accounts: Nullable<Int64>? = nil, state: ConnectionState? = nil
  ) {
    self.id = id
    self.name = name
    self.createdAt = createdAt
    self.active = active
    self.proof = proof
    self.partnersConnectionID = partnersConnectionID
    self.labels = labels
    self.accounts = accounts
    self.state = state
  }
}

@_spi(Generated)
extension Connection: JSONModel {
  /// The wire names of the members.
  public static let members = JSONMembers(
    "id", "name", "createdAt", "active", "proof", "partnersConnectionId", "labels", "accounts", "state", required: 0x3F)

  /// A value to be filled.
  public init(placeholder: JSONPlaceholder) {
    id = ""
    name = ""
    createdAt = Date(placeholder: placeholder)
    active = false
    proof = ""
  }

  /// Reads the members.
  public mutating func fill(from reader: inout JSONReader) throws(JSONSyntaxError) {
    var object = try reader.beginObject(Self.members)
    while let member = try reader.nextMember(of: &object) {
      switch member {
      case 0: try reader.read(&id)
      case 1: try reader.read(&name, Constraints.name)
      case 2: try reader.read(&createdAt)
      case 3: try reader.read(&active)
      case 4: try reader.read(&proof, Constraints.proof)
      case 5: try reader.readNullable(&partnersConnectionID, Constraints.partnersConnectionID)
      case 6: try reader.read(&labels, Constraints.labels)
      case 7: try reader.readNullable(&accounts, Constraints.accounts)
      case 8: try reader.read(&state)
      default: try reader.skipValue()
      }
    }
  }

  /// Writes the members.
  public func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.write("id", id)
    writer.write("name", name)
    writer.write("createdAt", createdAt)
    writer.write("active", active)
    writer.write("proof", proof)
    writer.writeNullable("partnersConnectionId", partnersConnectionID)
    writer.write("labels", labels)
    writer.write("accounts", accounts)
    writer.write("state", state)
    writer.endObject()
  }
}

extension Connection: SensitiveModel {
  /// The members, with sensitive ones redacted.
  public var describedMembers: KeyValuePairs<String, any Sendable> {
    [
      "id": id,
      "name": name,
      "createdAt": createdAt,
      "active": active,
      "proof": Redacted(),
      "partnersConnectionID": partnersConnectionID,
      "labels": labels,
      "accounts": accounts,
      "state": state,
    ]
  }
}
