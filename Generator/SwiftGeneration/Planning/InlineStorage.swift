import SwiftSource

/// Limits how many values a structure or a union stores in place.
///
/// Swift stores a structure inside the one that has it as a member, and so on. Every copy then copies, and every
/// function that copies one lists, all the values at the ends: real descriptions come to 8,500 of them in one type,
/// whose values take 60 KB of stack each, and a minute of compilation.
struct InlineStorage {
  /// The most values that a member stores in place, and a union. SwiftProtobuf, too, stores messages of more than 16
  /// fields elsewhere.
  static let limit = 16

  /// How many values each value of a structure or a union counts for where that may be nil: every copy of it and every
  /// comparison has a way for each then. With 4, a large module takes a twelfth less time to compile than with 2.
  static let weightOfOptionals = 4

  private let indices: [Identifier: Int]

  /// The models that each model stores in place.
  private var contents: [[Int]] = []

  /// How many values each model stores in place, once that is known.
  private var sizes: [Int?]

  /// Stores every member elsewhere that would store more than the limit in place, and the cases of every union that
  /// would.
  ///
  /// What is stored elsewhere follows from the models alone, not from their order.
  ///
  /// - Parameters:
  ///   - models: The models, none of which contains itself in place.
  ///   - indices: The indices of those that are declared, by each of their names.
  /// - Complexity: O(n) in the number of members and cases of all models.
  init(limiting models: inout [ModelPlan], _ indices: [Identifier: Int]) {
    self.indices = indices
    sizes = Array(repeating: nil, count: models.count)
    // What is another name of a type stores nothing itself.
    let declared: [Int] = models.indices.filter { models[$0].representative == nil }
    contents = Array(repeating: [], count: models.count)
    for index in declared { contents[index] = contents(of: models[index].kind) }
    for index in declared { measure(&models, from: index) }
  }

  /// An operation, with its body stored elsewhere if it would store more than the limit in place.
  func limited(_ operation: OperationPlan) -> OperationPlan {
    var operation: OperationPlan = operation
    let sizes: [Int] = operation.body?.contents.map { $0.value.map(size(of:)) ?? 1 } ?? []
    operation.body?.isIndirect = sizes.reduce(0, +) > Self.limit
    return operation
  }

  /// Measures a model after those that it contains, without recursion: a description nests as deep as it likes.
  private mutating func measure(_ models: inout [ModelPlan], from start: Int) {
    var path: [Int] = [start]
    while let index = path.last {
      let unknown: [Int] = sizes[index] == nil ? contents[index].filter { sizes[$0] == nil } : []
      path.append(contentsOf: unknown)
      guard unknown.isEmpty else { continue }
      if sizes[index] == nil { limit(&models[index], at: index) }
      path.removeLast()
    }
  }

  /// The models that a model stores in place.
  ///
  /// A member is large: here and below it is looked at where it is, not copied.
  private func contents(of kind: ModelPlan.Kind) -> [Int] {
    switch kind {
    case .structure(let structure):
      structure.members.indices.compactMap { position in
        structure.members[position].isIndirect ? nil : model(of: structure.members[position].type)
      }
    case .union(let union):
      union.isIndirect ? [] : union.cases.indices.compactMap { model(of: union.cases[$0].type) }
    case .alias(let value): model(of: value.type).map { [$0] } ?? []
    case .enumeration, .form: []
    }
  }

  private mutating func limit(_ plan: inout ModelPlan, at index: Int) {
    switch plan.kind {
    case .structure(var structure):
      let large: [Int] = structure.members.indices.filter { size(of: structure.members[$0]) > Self.limit }
      for position in large { structure.members[position].isIndirect = true }
      if !large.isEmpty { plan.kind = .structure(structure) }
      let sizes: [Int] = structure.members.indices.map { position in
        structure.members[position].isIndirect ? 1 : size(of: structure.members[position])
      }
      self.sizes[index] = sizes.reduce(structure.additionalProperties == nil ? 0 : 1, +)
    case .union(var union):
      let size: Int = union.isIndirect ? 1 : union.cases.reduce(0) { $0 + self.size(of: $1.type) }
      sizes[index] = size > Self.limit ? 1 : size
      guard size > Self.limit else { return }
      union.isIndirect = true
      plan.kind = .union(union)
    case .alias(let value): sizes[index] = self.size(of: value.type)
    case .enumeration, .form: sizes[index] = 1
    }
  }

  /// The size of a member; more where a structure or a union may be nil.
  private func size(of member: MemberPlan) -> Int {
    let size: Int = self.size(of: member.type)
    return size == 1 || member.presence == .required ? size : Self.weightOfOptionals * size
  }

  private func size(of type: ValueType) -> Int {
    model(of: type).flatMap { sizes[$0] } ?? 1
  }

  private func model(of type: ValueType) -> Int? {
    switch type.underlying {
    case .structure(let name), .union(let name): indices[name]
    default: nil
    }
  }
}
