@_spi(Generated) internal import JSONCoding

/// Which branch of a `oneOf` or an `anyOf` the value of a member names.
///
/// It never changes a verdict: it chooses the branch whose failures are worth reporting.
///
/// - SeeAlso: OpenAPI 3.1.1, section 4.8.25.
@_spi(Generated)
public struct Discriminator: Sendable {
  /// The name of the member.
  let propertyName: String
  /// The index of the branch, by the value of the member.
  private let mapping: Mapping

  private enum Mapping: Sendable {
    case strings([String: Int])
    case integers([Int64: Int])
  }

  /// Makes a discriminator whose member is a string.
  public init(propertyName: String, mapping: [String: Int]) {
    self.propertyName = propertyName
    self.mapping = .strings(mapping)
  }

  /// Makes a discriminator whose member is an integer.
  public init(propertyName: String, mapping: [Int64: Int]) {
    self.propertyName = propertyName
    self.mapping = .integers(mapping)
  }
}

extension Discriminator {
  /// What the member of an object says.
  enum Choice {
    /// The branch of that index.
    case branch(Int)
    /// Nothing that any branch is named by.
    case unlisted
    /// Nothing: there is no such member, or it is not of the type that names branches.
    case missing
  }

  /// What the member of the next object says; nothing is read.
  func choice(in reader: borrowing JSONReader) -> Choice {
    switch mapping {
    case .strings(let branches):
      guard let tag = reader.string(ofMember: propertyName) else { return .missing }
      return branches[tag].map(Choice.branch) ?? .unlisted
    case .integers(let branches):
      guard let tag = reader.integer(ofMember: propertyName) else { return .missing }
      return branches[tag].map(Choice.branch) ?? .unlisted
    }
  }

  /// The index of the branch that an object names; nil when it names none.
  func branch(of object: JSONObject) -> Int? {
    switch (mapping, object[propertyName]) {
    case (.strings(let branches), .string(let tag)?): branches[tag]
    case (.integers(let branches), .number(let number)?): Int64(exactly: number).flatMap { branches[$0] }
    default: nil
    }
  }

  /// The values that name branches, in their order.
  var tags: [JSONValue] {
    switch mapping {
    case .strings(let branches): branches.keys.sorted().map { .string($0) }
    case .integers(let branches): branches.keys.sorted().map { .number(JSONNumber($0)) }
    }
  }
}
