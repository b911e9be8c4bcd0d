import APIRuntime
@_spi(Generated) import JSONCoding

/// The body of a documented failure, of whatever type.
protocol FailureBody {
  /// The value when there is one, and the issues.
  var shown: JSONObject { get }
}

extension ErrorBody: FailureBody {
  var shown: JSONObject {
    var members: JSONObject = ["kind": "none"]
    if let value = value as? any JSONConvertible { members = Outcome.written(value) }
    members["issues"] = Outcome.json(issues)
    return members
  }
}
