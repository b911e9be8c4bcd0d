/// The four looks around.
struct LookKind: Hashable, Sendable {
  /// Whether the look is at what precedes: `(?<=…)` and `(?<!…)`.
  let isBehind: Bool
  /// Whether it asks for what must not be there: `(?!…)` and `(?<!…)`.
  let isNegative: Bool
}
