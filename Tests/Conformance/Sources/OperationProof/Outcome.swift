import APIRuntime
import Foundation
@_spi(Generated) import JSONCoding

/// What came of a call, as JSON.
enum Outcome {
  /// The result of a call: its case, when it is one of several, and its value.
  static func success(_ value: Any, status: Int) -> JSONValue {
    .object(JSONObject(["outcome": "success", "status": .number(JSONNumber(status))], shown(value)))
  }

  /// The failure of a call.
  static func failure<Failure>(_ error: OperationError<Failure>) -> JSONValue {
    var members: JSONObject = ["says": .string("\(error)")]
    if let status = error.response?.status { members["status"] = .number(JSONNumber(status)) }
    switch error.reason {
    case .documented(let failure):
      members["outcome"] = "documented"
      return .object(JSONObject(members, shown(failure)))
    case .undocumented: members["outcome"] = "undocumented"
    case .unexpectedContentType: members["outcome"] = "unexpectedContentType"
    case .invalidRequest(let issues):
      members["outcome"] = "invalidRequest"
      members["issues"] = json(issues)
    case .invalidResponse(let issues):
      members["outcome"] = "invalidResponse"
      members["issues"] = json(issues)
    default: members["outcome"] = "other"
    }
    return .object(members)
  }

  /// The place and the keyword of every issue.
  static func json(_ issues: [ValidationIssue]) -> JSONValue {
    .array(
      issues.map { issue in
        [
          "part": .string(issue.part.rawValue), "pointer": .string(issue.pointer), "keyword": .string(issue.keyword),
        ]
      })
  }

  /// A value that a call gave: as the text of its JSON, its text or its bytes, behind the name of its case.
  private static func shown(_ value: Any) -> JSONObject {
    switch value {
    case let body as any FailureBody: return body.shown
    case is Void: return ["kind": "nothing"]
    // An empty list of anything else is an empty one of bytes to a cast.
    case let bytes as [UInt8] where type(of: value) == [UInt8].self:
      return ["kind": "bytes", "value": .string(Data(bytes).base64EncodedString())]
    case let value as any JSONConvertible: return written(value)
    default: return ofCase(value)
    }
  }

  /// The value of a case of an enumeration of results, or of a structure around a result.
  private static func ofCase(_ value: Any) -> JSONObject {
    let mirror = Mirror(reflecting: value)
    guard mirror.displayStyle == .enum, let child = mirror.children.first else {
      return ["kind": "nothing", "case": .string("\(value)")]
    }
    return JSONObject(["case": .string(child.label ?? "")], shown(child.value))
  }

  /// A value, written as JSON once more.
  static func written(_ value: any JSONConvertible) -> JSONObject {
    do {
      return ["kind": "json", "value": .string(String(decoding: try JSONWriter.encode(value), as: UTF8.self))]
    } catch {
      return ["kind": "unwritable", "value": .string("\(error)")]
    }
  }
}

extension JSONObject {
  /// The members of two objects, one behind the other.
  fileprivate init(_ first: JSONObject, _ second: JSONObject) {
    self = first
    for (name, value) in second { self[name] = value }
  }
}
