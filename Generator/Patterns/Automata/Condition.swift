/// What must hold at a place between two code points for a path to pass it.
///
/// One of the terms must hold: its boundaries allow the place, and all of its looks are content there.
struct Condition: Hashable, Sendable {
  /// Requirements that hold together.
  struct Term: Hashable, Sendable {
    /// The places that are allowed.
    var boundaries: Boundaries
    /// The looks that must be content, as ascending indices.
    var looks: [Int]
  }

  /// The terms; none when nothing can pass.
  private(set) var terms: [Term]

  /// Nothing can pass.
  static let never = Condition(terms: [])

  /// Everything can pass.
  static let always = Condition(.all)

  /// What passes at some places.
  init(_ boundaries: Boundaries) { terms = [Term(boundaries: boundaries, looks: [])] }

  /// What passes where a look is content.
  init(look: Int) { terms = [Term(boundaries: .all, looks: [look])] }

  private init(terms: [Term]) { self.terms = terms }

  /// What passes where both do.
  func and(_ other: Condition) -> Condition {
    if self == .always { return other }
    if other == .always { return self }
    var result = Condition.never
    for left in terms {
      for right in other.terms {
        let looks = Set(left.looks).union(right.looks).sorted()
        result.add(Term(boundaries: left.boundaries.intersection(right.boundaries), looks: looks))
      }
    }
    return result
  }

  /// What passes where either does.
  func or(_ other: Condition) -> Condition {
    if self == .always || other == .always { return .always }
    var result = self
    for term in other.terms { result.add(term) }
    return result
  }

  /// The looks that must be content between two sides: one of the lists, all of it.
  func looks(before: Boundaries.Side, after: Boundaries.Side) -> [[Int]] {
    let place = Boundaries(before: before, after: after)
    return terms.filter { $0.boundaries.contains(place) }.map(\.looks)
  }

  private mutating func add(_ term: Term) {
    guard !term.boundaries.isEmpty else { return }
    guard let index = terms.firstIndex(where: { $0.looks == term.looks }) else {
      terms.append(term)
      return
    }
    terms[index].boundaries.formUnion(term.boundaries)
  }
}
