@_spi(Generated) public import JSONCoding

/// Writes the parts of a form.
///
/// - SeeAlso: RFC 7578; WHATWG HTML, section 4.10.21.8 (names are escaped so).
@_spi(Generated)
public struct MultipartEncoder: Sendable {
  /// What separates the parts.
  let boundary: String
  /// The files so far, and what stands before each.
  private var contents: [BinaryContent] = []
  /// What stands after the last file.
  private var bytes: [UInt8] = []
  /// What cannot be sent.
  private(set) var issues: [ValidationIssue] = []

  /// Makes a form without parts.
  init(boundary: String) {
    self.boundary = boundary
  }

  /// Text that no part has but by a chance of 1 in 2¹²⁸.
  @Sendable static func randomBoundary() -> String {
    let words = (0..<2).map { _ in String(UInt64.random(in: .min ... .max), radix: 36) }
    return "boundary-" + words.joined(separator: "-")
  }

  /// The whole body.
  func finish() -> RequestBody {
    RequestBody(contents + [BinaryContent(bytes + Array("--\(boundary)--\r\n".utf8))])
  }

  /// Appends a value, if there is one: text as it is, an object as JSON, every element of a list as a part of its own.
  ///
  /// - Parameters:
  ///   - name: The name of the part.
  ///   - value: What is sent; nil for no part.
  ///   - contentType: The media type that the description names; nil for that of the value.
  public mutating func append(_ name: String, _ value: (some JSONConvertible)?, contentType: String? = nil) {
    guard let value, let json = json(of: value, name) else { return }
    switch ParameterText(json) {
    case nil: break
    case .scalar(let text): append(name, text, contentType)
    case .list(let elements): for element in elements { append(name, element.text, contentType ?? element.mediaType) }
    case .members: append(name, json.description, contentType ?? "application/json")
    }
  }

  /// Appends a value, if there is one, whose elements and members are parts of their own.
  public mutating func append(_ name: String, _ value: (some JSONConvertible)?, style: ParameterStyle, explode: Bool) {
    guard let value, let text = json(of: value, name).flatMap(ParameterText.init) else { return }
    let expansion = ParameterExpansion(name: name, style: style, explode: explode, encoding: .none)
    for pair in expansion.pairs(of: text) {
      let key = pair.prefix { $0 != "=" }
      append(String(key), String(pair.dropFirst(key.count + 1)), nil)
    }
  }

  /// Appends a value, if there is one, as JSON.
  public mutating func append(_ name: String, json value: (some JSONConvertible)?, contentType: String) {
    guard let value, let json = json(of: value, name) else { return }
    append(name, json.description, contentType)
  }

  /// Appends a file, if there is one.
  ///
  /// - Parameters:
  ///   - name: The name of the part.
  ///   - file: What is sent; nil for no part.
  ///   - contentType: The media types and ranges that the description names, with commas between them, one of which the
  ///     file's must be; nil for any.
  public mutating func append(_ name: String, _ file: FormFile?, contentType: String? = nil) {
    guard let file else { return }
    let described = contentType ?? "*/*"
    let ranges = HTTPField.elements(of: described).map { MediaTypeRange(String($0)) }
    let chosen = file.content.contentType
    // Of several that are named, only the caller knows which one it is.
    let possible = ranges.count > 1 && chosen == nil ? [] : ranges
    guard let mediaType = possible.lazy.compactMap({ $0.mediaType(chosen: chosen) }).first else {
      report("mediaType", name, limit: .string(described), measure: chosen.map { .string($0) })
      return
    }
    append(name, filename: file.filename ?? name, contentType: mediaType) { encoder in
      encoder.append(file.content)
    }
  }

  /// Appends files, each as a part of its own.
  public mutating func append(_ name: String, _ files: [FormFile]?, contentType: String? = nil) {
    for file in files ?? [] { append(name, file, contentType: contentType) }
  }

  // MARK: Parts that are not declared

  /// Appends a value for each name, in the order of the names, but for those that other parts have.
  public mutating func append(_ values: [String: some JSONConvertible], besides names: Set<String>) {
    for (name, value) in values.sorted(by: { $0.key < $1.key }) where !names.contains(name) { append(name, value) }
  }

  /// Appends a file for each name, in the order of the names, but for those that other parts have.
  public mutating func append(_ files: [String: FormFile], besides names: Set<String>) {
    for (name, file) in files.sorted(by: { $0.key < $1.key }) where !names.contains(name) { append(name, file) }
  }

  /// Appends files for each name, in the order of the names, but for those that other parts have.
  public mutating func append(_ files: [String: [FormFile]], besides names: Set<String>) {
    for (name, files) in files.sorted(by: { $0.key < $1.key }) where !names.contains(name) { append(name, files) }
  }

  // MARK: Parts

  private mutating func report(_ keyword: String, _ name: String, limit: JSONValue? = nil, measure: JSONValue? = nil) {
    issues.append(ValidationIssue(at: [.body, .member(name)], keyword: keyword, limit: limit, measure: measure))
  }

  private mutating func json(of value: some JSONConvertible, _ name: String) -> JSONValue? {
    do {
      return try JSONValue(ofRequest: value)
    } catch {
      report("encoding", name)
      return nil
    }
  }

  private mutating func append(_ name: String, _ text: String, _ contentType: String?) {
    append(name, filename: nil, contentType: contentType) { $0.bytes += text.utf8 }
  }

  /// Appends what a part holds.
  private mutating func append(_ content: BinaryContent) {
    if case .bytes(let more) = content.source {
      bytes += more
    } else {
      contents += [BinaryContent(bytes), content]
      bytes = []
    }
  }

  private mutating func append(
    _ name: String, filename: String?, contentType: String?, content: (inout MultipartEncoder) -> Void
  ) {
    if let contentType, !HTTPField.isValidValue(contentType) || contentType.isEmpty {
      report("fieldValue", name)
      return
    }
    var head = "--\(boundary)\r\nContent-Disposition: form-data; name=\"\(Self.escaped(name))\""
    if let filename { head += "; filename=\"\(Self.escaped(filename))\"" }
    if let contentType { head += "\r\nContent-Type: \(contentType)" }
    bytes += Array("\(head)\r\n\r\n".utf8)
    content(&self)
    bytes += Array("\r\n".utf8)
  }

  /// A name in which nothing ends its quotation marks or its line.
  private static func escaped(_ name: String) -> String {
    name.utf8.contains { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\r") || $0 == UInt8(ascii: "\n") }
      ? name.unicodeScalars.map { scalar in
        switch scalar {
        case "\"": "%22"
        case "\r": "%0D"
        case "\n": "%0A"
        default: String(scalar)
        }
      }.joined() : name
  }
}

extension ParameterText.Element {
  /// The media type of an element that is a part of its own; nil for text.
  fileprivate var mediaType: String? {
    switch value {
    case .array, .object: "application/json"
    default: nil
    }
  }
}
