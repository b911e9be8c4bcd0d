/// A value that follows one of several schemas.
package struct UnionSchema: Sendable {
  /// How one finds out which schema a value follows.
  package enum Selection: Hashable, Sendable {
    /// By a member of the object.
    case tag(Discriminator)
    /// By the type of the JSON value: that of each branch, no two alike.
    case types([JSONType])
    /// By trying one after the other.
    case trial
  }

  /// The schemas, in the description's order; at least two, or the one list or map that contains itself.
  package var branches: [Schema]

  /// How one finds out which schema a value follows.
  package var selection: Selection

  /// Makes a union of its parts.
  package init(branches: [Schema], selection: Selection) {
    self.branches = branches
    self.selection = selection
  }
}
