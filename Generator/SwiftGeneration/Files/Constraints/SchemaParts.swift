import APIModel
import SwiftSource

/// The schemas inside a large one that become values of their own, because the compiler checks one expression at a
/// time and takes longer than in proportion over a large one.
struct SchemaParts {
  /// A schema with a name of its own.
  struct Part {
    /// The name of the value.
    var name: Identifier
    /// Where it is in the whole schema.
    var place: String
    /// What it asserts.
    var assertions: Assertions
  }

  /// How many keywords one expression has at most, as far as schemas can be taken out of it: about 0.3 ms each.
  private static let limit = 100

  /// The parts, in the order in which the whole schema leads to them.
  private(set) var all: [Part] = []

  private let root: Assertions
  private let name: Identifier

  /// The positions of the parts by where the description declares their schemas.
  private var positions: [String: Int] = [:]

  /// Takes apart the schema that becomes a value of this name.
  init(of root: Assertions, named name: Identifier) {
    self.root = root
    self.name = name
    _ = weigh(root)
    var order: [String: Int] = [:]
    number(root, &order)
    all.sort { order[$0.assertions.source, default: 0] < order[$1.assertions.source, default: 0] }
    positions = Dictionary(uniqueKeysWithValues: all.enumerated().map { ($1.assertions.source, $0) })
  }

  /// Numbers the places of the schemas in one, outermost first.
  private func number(_ assertions: Assertions, _ order: inout [String: Int]) {
    for schema in assertions.all.lazy.flatMap(\.schemas) {
      if order[schema.source] == nil { order[schema.source] = order.count }
      number(schema, &order)
    }
  }

  /// The name of the part that a schema is; nil when it is none.
  func name(of assertions: Assertions) -> Identifier? {
    positions[assertions.source].flatMap { all[$0].assertions == assertions ? all[$0].name : nil }
  }

  /// How many keywords stay in the expression of a schema after its largest schemas were taken out.
  private mutating func weigh(_ assertions: Assertions) -> Int {
    let schemas: [Assertions] = assertions.all.flatMap(\.schemas)
    var weights: [Int] = []
    for schema in schemas { weights.append(weigh(schema)) }
    var sum: Int = 1 + assertions.all.reduce(0) { $0 + $1.weight } + weights.reduce(0, +)
    // Schemas of a line or two are taken out only when nothing else helps.
    for least in [8, 2] where sum > Self.limit {
      for (index, schema) in schemas.enumerated() where weights[index] >= least && takeOut(schema) {
        sum -= weights[index] - 1
        weights[index] = 1
      }
    }
    return sum
  }

  /// Makes a schema a part; false when another one is declared at the same place.
  private mutating func takeOut(_ assertions: Assertions) -> Bool {
    guard assertions.source != root.source, positions[assertions.source] == nil else { return false }
    let isInside: Bool = assertions.source.hasPrefix(root.source + "/")
    let place = String(isInside ? assertions.source.dropFirst(root.source.count + 1) : assertions.source[...])
    positions[assertions.source] = all.count
    all.append(Part(name: partName(at: place), place: place, assertions: assertions))
    return true
  }

  /// A name that no other part has: by the place, or by a number where two places differ in nothing but their signs.
  private func partName(at place: String) -> Identifier {
    let words: String = place.utf8.split { !Self.isPartOfName($0) }.map { String(Substring($0)) }
      .joined(separator: "_")
    let taken: Set<Identifier> = Set(all.map(\.name))
    let names: [String] = ["\(name)_\(words)", "\(name)_\(words)_part\(all.count + 1)"]
    guard let free = names.compactMap(Identifier.init(validating:)).first(where: { !taken.contains($0) }) else {
      preconditionFailure("a name with a number of its own is free")
    }
    return free
  }

  private static func isPartOfName(_ byte: UInt8) -> Bool {
    Unicode.Scalar(byte).isASCIIAlphanumeric
  }
}

extension Assertion {
  /// How much the keyword adds to an expression, without the schemas that it applies.
  fileprivate var weight: Int {
    switch self {
    case .enumeration(let values): 1 + values.count / (values.areStrings ? 10 : 1)
    case .deciding(let assertion): 1 + assertion.weight
    default: 1
    }
  }
}
