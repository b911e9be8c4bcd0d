/// Names that Swift, Foundation or the runtime already give a meaning.
///
/// A name of the description that is one of them gets an underscore at its end. No other name ends in one, so none
/// collides with it, and `generator.yaml` can always give a better one.
enum ReservedNames {
  /// Where a name is declared.
  enum Scope {
    /// Types of the module, which an app sees beside Swift's, Foundation's and the runtime's.
    case type
    /// Properties of a structure.
    case member
    /// Cases of an enumeration.
    case enumCase
    /// Cases of an enumeration whose values follow one of several schemas.
    case unionCase
    /// Methods of the client.
    case function
  }

  /// The name, with an underscore at its end when it is reserved in that scope.
  static func avoiding(_ name: String, in scope: Scope) -> String {
    isReserved(name, in: scope) ? name + "_" : name
  }

  private static func isReserved(_ name: String, in scope: Scope) -> Bool {
    switch scope {
    case .type: typeNames.contains(name)
    case .member: members.contains(name)
    case .enumCase: enumCases.contains(name)
    case .unionCase: enumCases.contains(name) || unionMembers.contains(name)
    case .function: functions.contains(name)
    }
  }

  /// Every reserved name of every scope.
  static let all: Set<String> = typeNames.union(members).union(enumCases).union(unionMembers)
    .union(functions)

  private static let typeNames: Set<String> =
    standardTypes.union(foundationTypes).union(runtimeTypes).union(nestedTypes)

  /// Words that are no name of a type, and the types and protocols of the standard library that code uses by name.
  private static let standardTypes: Set<String> = [
    "Any", "AnyObject", "Self", "Type", "Protocol", "Void", "Never", "Int", "Int8", "Int16", "Int32", "Int64",
    "Int128", "UInt", "UInt8", "UInt16", "UInt32", "UInt64", "UInt128", "Bool", "Float", "Float16", "Double",
    "String", "Substring", "Character", "StaticString", "Unicode", "Array", "ArraySlice", "ContiguousArray",
    "Dictionary", "Set", "Optional", "Result", "Range", "ClosedRange", "Span", "RawSpan", "KeyPath", "KeyValuePairs",
    "Mirror", "Error", "Equatable", "Hashable", "Hasher", "Comparable", "Identifiable", "Codable", "Encodable",
    "Decodable", "Encoder", "Decoder", "CodingKey", "CaseIterable", "RawRepresentable", "CustomStringConvertible",
    "Sendable", "Copyable", "Escapable", "BitwiseCopyable", "Sequence", "Collection", "IteratorProtocol",
    "AsyncSequence", "AsyncStream", "Numeric", "Strideable", "Actor", "MainActor", "Task", "TaskGroup",
    "CancellationError", "Clock", "Duration", "Instant", "Executor", "Observable", "Regex", "Identifier", "Slice",
    "Zip2Sequence", "Swift",
  ]

  /// Types of Foundation that an app which imports it uses by name.
  private static let foundationTypes: Set<String> = [
    "Data", "Date", "DateComponents", "DateInterval", "Decimal", "URL", "URLComponents", "URLRequest", "URLResponse",
    "URLSession", "URLError", "UUID", "Locale", "Calendar", "TimeZone", "TimeInterval", "Operation", "OperationQueue",
    "Process", "ProcessInfo", "Port", "Bundle", "FileManager", "FileHandle", "Formatter", "IndexPath", "IndexSet",
    "JSONDecoder", "JSONEncoder", "Measurement", "Unit", "Dimension", "Notification", "NotificationCenter", "Pipe",
    "Predicate", "Progress", "RunLoop", "Scanner", "Stream", "Thread", "Timer", "UserDefaults", "Host", "Lock",
    "CharacterSet", "AttributedString", "CocoaError", "LocalizedError", "POSIXError", "Foundation",
  ]

  /// The modules and types that a generated client re-exports or uses.
  static let runtimeTypes: Set<String> = [
    "APIClient", "APIForm", "APIKey", "APIModel", "APIOperation", "APIRuntime", "APIRuntimeTesting", "APITelemetry",
    "APIUnion", "APIWebhook", "AliasFixtures", "AllFixtures", "ArrayConstraint", "AsyncHTTPClientTransport",
    "Authorization", "BasicCredentials", "BearerToken", "BinaryContent", "BrokenFixture", "BrokenForm", "ByteStream",
    "CallEvent", "CallFailure", "CallLog", "CallMetrics", "CallObservation", "CallObserver", "CallTraces",
    "ClientOptions", "ConcurrencyLimit", "ConfigurationError", "Constrainable", "Constraint", "Discriminator",
    "ElementDecoder", "ErrorBody", "EventReconnection", "EventStream", "FallbackRegex", "FileError", "FixtureChange",
    "FixtureForm", "FixtureJSON", "FixtureModel", "FixtureSet", "Fixtures", "FormChange", "FormField", "FormFile",
    "FormFixtures", "GeneratedClient", "HTTPField", "HTTPFields", "HTTPRequest", "HTTPResponse", "HTTPTransport",
    "HTTPTypes", "HeaderFields", "Indirect", "IndirectOptional", "JSONArrayCursor", "JSONCoding", "JSONConvertible",
    "JSONDecoded", "JSONEncodingError", "JSONFault", "JSONKind", "JSONLines", "JSONMembers", "JSONModel", "JSONNumber",
    "JSONObject", "JSONObjectCursor", "JSONOffsetLocator", "JSONPlaceholder", "JSONPointerLocator", "JSONReader",
    "JSONSchema", "JSONSyntaxError", "JSONTypes", "JSONUnion", "JSONValue", "JSONWriter", "MapConstraint", "Middleware",
    "MultipartEncoder", "NextPage", "NoConstraint", "Nullable", "NumberConstraint", "NumberFormat", "ObservedCall",
    "OpenEnumeration", "OperationError", "OperationMetadata", "OperationOutcome", "OperationRequest",
    "OperationResponse", "OperationServer", "PageItems", "PagedOperation", "Pages", "ParameterStyle", "Pattern",
    "PatternMember", "PolledOperation", "PolledResults", "PublicKeyPin", "RateLimit", "ReceivedResponse", "Redacted",
    "RequestBody", "Response", "ResponseError", "ResponseField", "ResponseFields", "RetryPolicy", "Schemas",
    "SchemeCredential", "Secret", "SensitiveModel", "Server", "ServerSentEvent", "StreamError", "StringConstraint",
    "StringFormat", "TokenProvider", "TransportError", "TransportRequest", "TransportResponse", "URLSessionTransport",
    "UnionSelection", "Validatable", "ValidationError", "ValidationIssue", "ValidationPolicy", "ValidationStep",
    "Validator", "Violation", "Violations",
  ]

  /// Types that stand inside generated ones, where they would hide a type of the module.
  private static let nestedTypes: Set<String> = [
    "Body", "CallError", "Constraints", "Credential", "Defaults", "Environment", "Failure", "Output", "RawValue",
  ]

  /// Members that every structure has already.
  private static let members: Set<String> = ["self", "hashValue", "description", "debugDescription", "customMirror"]

  /// Cases that Swift confuses with others, and the one for values that the description does not list.
  private static let enumCases: Set<String> = ["self", "init", "none", "some", "unknown"]

  /// Static members that every union has already.
  private static let unionMembers: Set<String> = ["decode", "listed", "schema", "selection"]

  /// Methods that every client has already.
  private static let functions: Set<String> = ["self", "init", "send"]
}
