internal import CLibYAML

/// Reads a text event by event through libyaml. After `next()` the properties describe the event it returned.
///
/// This is the only file that touches libyaml's memory: the parser and the current event belong to the reader, and
/// what leaves it is a copy or lives no longer than a closure.
struct YAMLEventReader: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let event: UnsafeMutablePointer<yaml_event_t>

  /// Creates a reader of the UTF-8 text `bytes`, which must not be empty and must outlive the reader.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    parser = .allocate(capacity: 1)
    event = .allocate(capacity: 1)
    event.initialize(to: yaml_event_t())
    precondition(yaml_parser_initialize(parser) == 1, "out of memory")
    yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
    // Or else libyaml would take a byte order mark of UTF-16 as leave to read UTF-16.
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
  }

  deinit {
    yaml_event_delete(event)
    event.deallocate()
    yaml_parser_delete(parser)
    parser.deallocate()
  }

  /// Reads the next event; `streamEnd` is the last one.
  mutating func next() throws(YAMLSyntaxError) -> YAMLEvent {
    yaml_event_delete(event)
    guard yaml_parser_parse(parser, event) == 1 else { throw syntaxError }
    return switch event.pointee.type {
    case YAML_STREAM_START_EVENT: .streamStart
    case YAML_DOCUMENT_START_EVENT: .documentStart
    case YAML_DOCUMENT_END_EVENT: .documentEnd
    case YAML_ALIAS_EVENT: .alias
    case YAML_SCALAR_EVENT: .scalar
    case YAML_SEQUENCE_START_EVENT: .sequenceStart
    case YAML_SEQUENCE_END_EVENT: .sequenceEnd
    case YAML_MAPPING_START_EVENT: .mappingStart
    case YAML_MAPPING_END_EVENT: .mappingEnd
    // libyaml answers with "no event" once it is behind the end.
    default: .streamEnd
    }
  }

  /// Where the event's text starts, its anchor and tag included.
  var start: Mark { Mark(event.pointee.start_mark) }

  /// Where the event's text ends.
  var end: Mark { Mark(event.pointee.end_mark) }

  /// The name that an alias refers to, or that a scalar or collection gets; nil without one.
  var anchor: String? {
    switch event.pointee.type {
    case YAML_ALIAS_EVENT: String(event.pointee.data.alias.anchor)
    case YAML_SCALAR_EVENT: String(event.pointee.data.scalar.anchor)
    case YAML_SEQUENCE_START_EVENT: String(event.pointee.data.sequence_start.anchor)
    case YAML_MAPPING_START_EVENT: String(event.pointee.data.mapping_start.anchor)
    default: nil
    }
  }

  /// Whether a scalar or collection has a tag, which hardly any has.
  var hasTag: Bool {
    switch event.pointee.type {
    case YAML_SCALAR_EVENT: event.pointee.data.scalar.tag != nil
    case YAML_SEQUENCE_START_EVENT: event.pointee.data.sequence_start.tag != nil
    case YAML_MAPPING_START_EVENT: event.pointee.data.mapping_start.tag != nil
    default: false
    }
  }

  /// The tag of a scalar or collection with its handle resolved; nil without one.
  var tag: String? {
    switch event.pointee.type {
    case YAML_SCALAR_EVENT: String(event.pointee.data.scalar.tag)
    case YAML_SEQUENCE_START_EVENT: String(event.pointee.data.sequence_start.tag)
    case YAML_MAPPING_START_EVENT: String(event.pointee.data.mapping_start.tag)
    default: nil
    }
  }

  /// How a scalar is written.
  var scalarStyle: ScalarStyle {
    switch event.pointee.data.scalar.style {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE: .singleQuoted
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .doubleQuoted
    case YAML_LITERAL_SCALAR_STYLE: .literal
    case YAML_FOLDED_SCALAR_STYLE: .folded
    default: .plain
    }
  }

  /// Whether a collection is written with brackets.
  var isFlow: Bool {
    switch event.pointee.type {
    case YAML_SEQUENCE_START_EVENT: event.pointee.data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE
    case YAML_MAPPING_START_EVENT: event.pointee.data.mapping_start.style == YAML_FLOW_MAPPING_STYLE
    default: false
    }
  }

  /// Whether a document's start or end is written: `---`, `...`.
  var isExplicit: Bool {
    switch event.pointee.type {
    case YAML_DOCUMENT_START_EVENT: event.pointee.data.document_start.implicit == 0
    case YAML_DOCUMENT_END_EVENT: event.pointee.data.document_end.implicit == 0
    default: false
    }
  }

  /// Gives the text of a scalar, with quotes, escapes and indentation taken away, to `body`.
  func withText<Result, Failure: Error>(
    _ body: (Span<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let scalar = event.pointee.data.scalar
    return try body(UnsafeBufferPointer(start: scalar.value, count: scalar.length).span)
  }

  private var syntaxError: YAMLSyntaxError {
    let state = parser.pointee
    let problem = String(state.problem) ?? "out of memory"
    guard state.error != YAML_READER_ERROR else {
      return YAMLSyntaxError(problem: problem, place: .byte(state.problem_offset))
    }
    return YAMLSyntaxError(
      problem: problem, place: .mark(Mark(state.problem_mark)),
      context: String(state.context).map { ($0, Mark(state.context_mark)) })
  }
}

extension Mark {
  fileprivate init(_ mark: yaml_mark_t) {
    self.init(line: UInt32(mark.line) + 1, column: UInt32(mark.column) + 1)
  }
}

extension String {
  /// The text of a C string; nil for the null pointer.
  fileprivate init?(_ text: UnsafePointer<yaml_char_t>?) {
    guard let text else { return nil }
    self.init(cString: text)
  }

  /// The text of a C string; nil for the null pointer.
  fileprivate init?(_ text: UnsafePointer<CChar>?) {
    guard let text else { return nil }
    self.init(cString: text)
  }
}
