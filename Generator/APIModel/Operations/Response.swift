package import Diagnostics

/// A documented answer to an operation.
package struct Response: Sendable {
  /// The statuses that a response is for, RFC 9110 section 15.
  package enum Statuses: Hashable, Sendable {
    /// One status, 100 to 599.
    case code(Int)
    /// A hundred statuses, by their first digit: 4 for 400 to 499.
    case range(Int)
    /// Every status that no other response is for.
    case other
  }

  /// The statuses.
  package var statuses: Statuses

  /// What the body may be, one of these; empty when the response has no body.
  package var contents: [Content]

  /// The fields that the response may have, beside its body's media type.
  package var fields: [ResponseField]

  /// What the description says about it.
  package var documentation: Documentation

  /// Where the description declares it.
  package var location: SourceLocation

  /// Whether the statuses say that the operation succeeded.
  package var isSuccess: Bool {
    switch statuses {
    case .code(let code): (200..<300).contains(code)
    case .range(let digit): digit == 2
    case .other: false
    }
  }

  /// Makes a response of its parts.
  package init(
    statuses: Statuses, contents: [Content], fields: [ResponseField] = [], documentation: Documentation,
    location: SourceLocation
  ) {
    self.statuses = statuses
    self.contents = contents
    self.fields = fields
    self.documentation = documentation
    self.location = location
  }
}

extension Response.Statuses: Comparable {
  /// Whether the statuses come first: single ones by their codes, then ranges, and then all others.
  package static func < (left: Response.Statuses, right: Response.Statuses) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .code(let code): code
    case .range(let digit): 1000 + digit
    case .other: 2000
    }
  }
}
