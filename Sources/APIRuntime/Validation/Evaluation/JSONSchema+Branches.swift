@_spi(Generated) internal import JSONCoding

extension JSONSchema {
  /// The schemas of the cases of a union, those that only accept `null` left out.
  ///
  /// - Parameter count: The number of cases.
  /// - Returns: The branches of `oneOf` or `anyOf`; nil when the schema has no such keyword with as many branches.
  func branches(ofCases count: Int) -> [JSONSchema]? {
    for keyword in content.keywords {
      switch keyword {
      case .oneOf(let schemas, _), .anyOf(let schemas, _):
        let branches = schemas.filter { !$0.acceptsOnlyNull }
        if branches.count == count { return branches }
      default: break
      }
    }
    return nil
  }

  /// Whether a value satisfies the schema where it decides between schemas: values that an `enum` does not list, and
  /// members that nothing declares, count.
  ///
  /// - Complexity: O(n) in the size of the value for each schema, however schemas refer to each other.
  func decides(for value: JSONValue) -> Bool {
    var evaluator = SchemaEvaluator(maximum: 0)
    return evaluator.verdict(self, value, notes: false) != nil
  }

  private var acceptsOnlyNull: Bool {
    content.keywords.contains { keyword in
      if case .type(let types) = keyword { types == .null } else { false }
    }
  }
}
