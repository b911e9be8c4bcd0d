import APIModel
import Diagnostics
import OpenAPI

/// Works out what a body may be, one content for each way in which it is written.
struct ContentResolver {
  /// Whether the body is sent.
  let isRequest: Bool

  private var contents: [Content] = []

  /// The schemas of the contents as they are written; nil for one without a schema.
  private var written: [SchemaOrBoolean?] = []

  /// Makes a resolver of the bodies of requests or of responses.
  init(isRequest: Bool) {
    self.isRequest = isRequest
  }

  /// The contents, in the description's order.
  mutating func resolve(
    _ content: OrderedMap<MediaTypeObject>, with schemas: inout SchemaResolver
  ) -> [Content] {
    (contents, written) = ([], [])
    var essences: Set<String> = []
    // A range is what none of the others is.
    let entries: [OrderedMap<MediaTypeObject>.Entry] =
      content.entries.filter { !MediaTypeName($0.key).isRange }
      + content.entries.filter { MediaTypeName($0.key).isRange }
    for entry in entries {
      if essences.insert(MediaTypeName(entry.key).essence).inserted {
        add(entry, with: &schemas)
      } else {
        schemas.diagnostics.report(
          .notGenerated, "'\(entry.key)' is left out: it differs from one before it in nothing but its parameters",
          at: entry.keyLocation)
      }
    }
    return contents
  }

  private mutating func add(_ entry: OrderedMap<MediaTypeObject>.Entry, with schemas: inout SchemaResolver) {
    let name = MediaTypeName(entry.key)
    let object: MediaTypeObject? = schemas.documents.find(entry.value, reporting: &schemas.diagnostics)
    var schema: Schema =
      object?.schema.map { schemas.resolve($0) } ?? Schema(kind: .any, location: entry.value.location)
    let format: Content.Format = format(of: name, object, schema, with: &schemas)
    // What comes line by line is described as the list of all, or as one of them.
    if format == .lines, case .array(let array)? = schemas.target(of: schema)?.kind { schema = array.items }
    if case .json = format, let index = indexOfSame(as: schema, object?.schema, under: name) {
      contents[index].otherMediaTypes.append(name.essence)
      return
    }
    if case .multipart = format, !schemas.isForm(schema) {
      schemas.diagnostics.report(
        .notGenerated, "the parts of a form that is no object of properties are texts: it cannot hold files",
        at: entry.keyLocation)
    }
    if name.isXML {
      schemas.diagnostics.report(
        .notGenerated, "no types are generated for XML: the body is its bytes", at: entry.keyLocation)
    }
    let mediaType: String = mediaType(entry.key, name, format)
    if isRequest, name.isRange, contents.contains(where: { $0.mediaType == mediaType }) {
      schemas.diagnostics.report(
        .notGenerated, "'\(entry.key)' is left out: it would be sent as '\(mediaType)', which another body has taken",
        at: entry.keyLocation)
      return
    }
    contents.append(Content(mediaType: mediaType, format: format, schema: schema))
    written.append(object?.schema)
  }

  /// The index of the content that JSON of a schema, under a media type, is already; nil when it is none.
  private func indexOfSame(as schema: Schema, _ written: SchemaOrBoolean?, under name: MediaTypeName) -> Int? {
    contents.indices.first { index in
      let content: Content = contents[index]
      guard content.format == .json,
        !isRequest || MediaTypeName(content.mediaType).isPlainJSON && name.isPlainJSON
      else { return false }
      if let one = self.written[index], let other = written, one.isWritten(as: other) { return true }
      return content.schema.isPlainly(schema)
    }
  }

  /// What is sent, or what is accepted; parameters are sent as they are written, where a field can hold them.
  ///
  /// Of a range JSON has one media type; who sends bytes says which they are.
  private func mediaType(_ text: String, _ name: MediaTypeName, _ format: Content.Format) -> String {
    guard isRequest else { return name.essence }
    guard name.isRange else { return text.utf8.allSatisfy { (0x20...0x7E).contains($0) } ? text : name.essence }
    return format == .json ? "application/json" : name.essence
  }

  private func format(
    of name: MediaTypeName, _ object: MediaTypeObject?, _ schema: Schema, with schemas: inout SchemaResolver
  ) -> Content.Format {
    if !isRequest, name.isEvents { return .events }
    if !isRequest, name.isLines { return .lines }
    if name.isJSON || name.essence == "text/json" { return .json }
    if name.isText { return .text }
    if name.isAnything, schemas.target(of: schema)?.isStructured == true { return .json }
    guard isRequest else { return .bytes }
    if name.isForm { return .form(fields(of: object)) }
    return name.isMultipart ? .multipart(parts(of: object, schema, with: &schemas)) : .bytes
  }

  private func fields(of object: MediaTypeObject?) -> [FormField] {
    (object?.encoding.entries ?? []).map { entry in
      FormField(
        name: entry.key, mediaType: entry.value.contentType, serialization: serialization(of: entry.value))
    }
  }

  /// How the members of a form are written that is sent in parts.
  ///
  /// By the letter of OpenAPI 3.0 a style says nothing there. Tools write `form`, which is that of all forms, beside
  /// every member; who writes another one, as Stripe does, means it.
  ///
  /// - SeeAlso: OpenAPI 3.0.4, section 4.7.15.1.
  private func parts(
    of object: MediaTypeObject?, _ schema: Schema, with schemas: inout SchemaResolver
  ) -> [FormField] {
    for entry in object?.encoding.entries ?? [] {
      for header in entry.value.headers where header.key.lowercased() != "content-type" {
        schemas.diagnostics.report(
          .notGenerated, "the field '\(header.key)' of the part '\(entry.key)' is not sent", at: header.keyLocation)
      }
    }
    var fields: [FormField] = fields(of: object)
    guard schemas.documents.root.version == .v30 else {
      return fields.merging(schemas.untypedParts(of: schema), as: "application/octet-stream")
    }
    for (index, entry) in (object?.encoding.entries ?? []).enumerated() where (entry.value.style ?? .form) == .form {
      fields[index].serialization = isJSON(entry.value) ? .json : nil
    }
    return fields
  }

  /// How a member is written: by a style where any of its fields says so.
  ///
  /// - SeeAlso: OpenAPI 3.1.1, section 4.8.15.1.2.
  private func serialization(of encoding: EncodingObject) -> Parameter.Serialization? {
    guard encoding.style != nil || encoding.explode != nil || encoding.allowsReserved != nil else {
      return isJSON(encoding) ? .json : nil
    }
    let style = ParameterStyle(encoding.style) ?? .form
    return .style(
      style, explode: encoding.explode ?? (style == .form) || style == .deepObject,
      allowsReserved: encoding.allowsReserved ?? false)
  }

  private func isJSON(_ encoding: EncodingObject) -> Bool {
    encoding.contentType.map { MediaTypeName($0).isJSON } ?? false
  }
}

extension [FormField] {
  /// The fields, with a media type for those of members that have none.
  fileprivate func merging(_ names: [String], as mediaType: String) -> [FormField] {
    var fields: [FormField] = self
    for name in names {
      if let index = fields.firstIndex(where: { $0.name.hasSameBytes(as: name) }) {
        if fields[index].serialization == nil { fields[index].mediaType = fields[index].mediaType ?? mediaType }
      } else {
        fields.append(FormField(name: name, mediaType: mediaType))
      }
    }
    return fields
  }
}

extension SchemaResolver {
  /// The members of a form whose schemas say nothing, or are of lists of such: bytes, from OpenAPI 3.1 on.
  ///
  /// - SeeAlso: OpenAPI 3.1.1, section 4.8.15.1.1.
  fileprivate mutating func untypedParts(of schema: Schema) -> [String] {
    guard case .object(let object)? = target(of: schema)?.kind else { return [] }
    return object.properties.filter { isUntyped($0.schema) }.map(\.name)
  }

  private mutating func isUntyped(_ schema: Schema) -> Bool {
    guard let target = target(of: schema) else { return false }
    if case .array(let array) = target.kind { return self.target(of: array.items)?.isFree ?? false }
    return target.isFree
  }

  /// Whether a schema is of objects with declared members, or of files by their names.
  fileprivate mutating func isForm(_ schema: Schema) -> Bool {
    switch target(of: schema)?.kind {
    case .object: true
    case .map(let map): isFile(map.values)
    default: false
    }
  }

  /// Whether a schema is of bytes, or of lists of them.
  private mutating func isFile(_ schema: Schema) -> Bool {
    switch target(of: schema)?.kind {
    case .string(let string): string.isBinary
    case .array(let array):
      if case .string(let string)? = target(of: array.items)?.kind { string.isBinary } else { false }
    default: false
    }
  }
}

extension Schema {
  /// Whether two schemas are one named schema, or accept every value.
  fileprivate func isPlainly(_ other: Schema) -> Bool {
    switch (kind, other.kind) {
    case (.reference(let one), .reference(let other)): one == other
    case (.any, .any): assertions == nil && other.assertions == nil
    default: false
    }
  }

  /// Whether the schema is of JSON more than of a text or of bytes.
  fileprivate var isStructured: Bool {
    switch kind {
    case .any: assertions != nil
    case .string, .enumeration, .reference: false
    default: true
    }
  }
}
