@_spi(Generated) import JSONCoding

/// The endpoint's response, written by hand in the shape that the generator writes.
struct Connection: Hashable, Sendable {
  var id: String
  var name: String
  var clientID: String
  var partnerID: String
  var networkAccountID: String
  var createdAt: Date
  var updatedAt: Date
  var active: Bool
  var proof: String
  var nonce: String
  var partnersConnectionID: String?
  var partnersClientID: String?
  var initialized: Bool
}

extension Connection {
  enum Constraints {
    static let name = StringConstraint(minLength: 1)
    static let proof = StringConstraint(minLength: 1)
    static let nonce = StringConstraint(minLength: 1)
    static let partnersConnectionID = StringConstraint(minLength: 1)
    static let partnersClientID = StringConstraint(minLength: 1)
  }
}

extension Connection: JSONModel {
  static let members = JSONMembers(
    "id", "name", "clientId", "partnerId", "networkAccountId", "createdAt", "updatedAt", "active", "proof", "nonce",
    "partnersConnectionId", "partnersClientId", "initialized", required: 0x1FFF)

  init(placeholder: JSONPlaceholder) {
    id = ""
    name = ""
    clientID = ""
    partnerID = ""
    networkAccountID = ""
    createdAt = Date(placeholder: placeholder)
    updatedAt = Date(placeholder: placeholder)
    active = false
    proof = ""
    nonce = ""
    initialized = false
  }

  mutating func fill(from reader: inout JSONReader) throws(JSONSyntaxError) {
    var object = try reader.beginObject(Self.members)
    while let member = try reader.nextMember(of: &object) {
      switch member {
      case 0: try reader.read(&id)
      case 1: try reader.read(&name, Constraints.name)
      case 2: try reader.read(&clientID)
      case 3: try reader.read(&partnerID)
      case 4: try reader.read(&networkAccountID)
      case 5: try reader.read(&createdAt)
      case 6: try reader.read(&updatedAt)
      case 7: try reader.read(&active)
      case 8: try reader.read(&proof, Constraints.proof)
      case 9: try reader.read(&nonce, Constraints.nonce)
      case 10: try reader.readNullable(&partnersConnectionID, Constraints.partnersConnectionID)
      case 11: try reader.readNullable(&partnersClientID, Constraints.partnersClientID)
      case 12: try reader.read(&initialized)
      default: try reader.skipValue()
      }
    }
  }

  func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.write("id", id)
    writer.write("name", name)
    writer.write("clientId", clientID)
    writer.write("partnerId", partnerID)
    writer.write("networkAccountId", networkAccountID)
    writer.write("createdAt", createdAt)
    writer.write("updatedAt", updatedAt)
    writer.write("active", active)
    writer.write("proof", proof)
    writer.write("nonce", nonce)
    writer.writeNullable("partnersConnectionId", partnersConnectionID)
    writer.writeNullable("partnersClientId", partnersClientID)
    writer.write("initialized", initialized)
    writer.endObject()
  }
}
