extension ValidationIssue: CustomStringConvertible {
  /// The place and what is wrong there, on one line, such as `/connection/name: minLength 1, found 0`.
  public var description: String {
    let place =
      switch part {
      case .body, .value: pointer.isEmpty ? part.rawValue : pointer
      default: "\(part.rawValue) \(pointer)"
      }
    return "\(SingleLine(place)): \(complaint)"
  }

  /// What is wrong, without the place.
  private var complaint: String {
    switch keyword {
    case "required": "required, but missing"
    case "dependentRequired": "required beside \(text(of: limit)), but missing"
    case "duplicate": "given more than once"
    case "truncated": "longer than the \(text(of: limit)) bytes that the option maximumErrorBodyBytes keeps"
    case "syntax": "not JSON: \(text(of: limit)) at byte \(text(of: measure))"
    case "depth": "nested deeper than the option maximumJSONDepth allows, at byte \(text(of: measure))"
    case "contentType": "is not JSON: its Content-Type is \(text(of: measure))"
    case "charset": "the charset of its Content-Type is none of \(text(of: limit))"
    case "mediaType": "must have a contentType in \(text(of: limit)), found \(text(of: measure))"
    case "segment": "must not be empty, '.' or '..', nor their percent-encoded forms"
    case "false": "no value is allowed"
    case "anyOf": "anyOf, none of the alternatives fits"
    case "oneOf" where measure == 0: "oneOf, none of the alternatives fits"
    case "oneOf": "oneOf, \(text(of: measure)) alternatives fit"
    case "$ref": "$ref leads back to itself: the description is wrong"
    case "fieldName": "is not the name of an HTTP field"
    case "reservedField": "is set by the client itself"
    case "fieldValue": "must not hold line breaks, NUL or other control characters, or spaces at its ends"
    default: assertion
    }
  }

  private var assertion: String {
    switch (limit, measure) {
    case (false, _): "not allowed: \(keyword) false"
    case (let limit?, let measure?): "\(keyword) \(text(of: limit)), found \(text(of: measure))"
    case (let limit?, nil): "\(keyword) \(text(of: limit)), not met"
    case (nil, _): "\(keyword), not met"
    }
  }

  private func text(of value: JSONValue?) -> String {
    switch value {
    case nil: "nothing"
    case .string(let string): SingleLine(string).description
    case let value?: SingleLine("\(value)").description
    }
  }
}
