/// Who may use a declaration. A declaration without one is `internal`.
package enum AccessLevel: String, Hashable, Sendable {
  case `private`
  case `fileprivate`
  case `internal`
  case package
  case `public`
}

extension AccessLevel {
  /// The level at which more may use a declaration; nil, which is written as nothing, counts as `internal`.
  static func widest(_ first: AccessLevel?, _ second: AccessLevel?) -> AccessLevel? {
    let order: [AccessLevel] = [.private, .fileprivate, .internal, .package, .public]
    func rank(_ level: AccessLevel?) -> Int { order.firstIndex(of: level ?? .internal) ?? 0 }
    return rank(first) < rank(second) ? second : first
  }
}
