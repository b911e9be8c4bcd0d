import APIRuntime
import Foundation
@_spi(Generated) import JSONCoding

/// What came of a call, as JSON.
enum Outcome {
  /// The result of a call: its case, when it is one of several, and its value.
  static func success(_ value: sending Any, status: Int) async -> JSONValue {
    let status = JSONValue.number(JSONNumber(status))
    do throws(StreamError) {
      return .object(JSONObject(["outcome": "success", "status": status], try await shown(value)))
    } catch {
      var members: JSONObject = ["outcome": "stream", "status": status, "says": .string("\(error)")]
      if case .invalid(let issues) = error.reason { members["issues"] = json(issues) }
      return .object(members)
    }
  }

  /// The failure of a call.
  static func failure<Failure>(_ error: OperationError<Failure>) -> JSONValue {
    var members: JSONObject = ["says": .string("\(error)")]
    if let status = error.response?.status { members["status"] = .number(JSONNumber(status)) }
    switch error.reason {
    case .documented(let failure):
      members["outcome"] = "documented"
      return .object(JSONObject(members, shownAtOnce(failure) ?? ["kind": "none"]))
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
  private static func shown(_ value: Any) async throws(StreamError) -> JSONObject {
    switch value {
    case let stream as any StreamedValues: return list(try await stream.collected())
    case let stream as ByteStream: return shownAtOnce(await bytes(of: stream)) ?? [:]
    default: break
    }
    if let shown = shownAtOnce(value) { return shown }
    let child = Mirror(reflecting: value).children.first
    return JSONObject(["case": .string(child?.label ?? "")], try await shown(child?.value ?? ()))
  }

  /// The bytes of a stream; none when it breaks off.
  private static func bytes(of stream: ByteStream) async -> [UInt8] {
    do {
      return try await stream.collect(upTo: 1 << 24)
    } catch {
      return []
    }
  }

  /// The values of a stream as a list of JSON.
  private static func list(_ values: [Any]) -> JSONObject {
    let texts = values.compactMap { value in (value as? any JSONConvertible).flatMap { written($0)["value"] } }
    let items = texts.map { text in if case .string(let text) = text { text } else { "null" } }
    return ["kind": "values", "value": .string("[" + items.joined(separator: ",") + "]")]
  }

  /// A value that needs no waiting; nil when it is one of several results, whose value may.
  private static func shownAtOnce(_ value: Any) -> JSONObject? {
    switch value {
    case let body as any FailureBody: return body.shown
    case is Void: return ["kind": "nothing"]
    // An empty list of anything else is an empty one of bytes to a cast.
    case let bytes as [UInt8] where type(of: value) == [UInt8].self:
      return ["kind": "bytes", "value": .string(Data(bytes).base64EncodedString())]
    case let value as any JSONConvertible: return written(value)
    default:
      let mirror = Mirror(reflecting: value)
      guard mirror.displayStyle == .enum else { return nil }
      guard let child = mirror.children.first else { return ["kind": "nothing", "case": .string("\(value)")] }
      return shownAtOnce(child.value).map { JSONObject(["case": .string(child.label ?? "")], $0) }
    }
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
