internal import Diagnostics

/// Reads the one YAML document of a file into a tree.
struct YAMLReader {
  private let file: SourceFile

  /// Creates a reader of `file`.
  init(file: SourceFile) {
    self.file = file
  }

  /// Adds the document to `builder`, which is told of everything that is wrong with it.
  func read(into builder: inout TreeBuilder) throws(TreeBuilder.Stopped) {
    try checkSize(in: &builder)
    let markLength = file.byteOrderMarkLength
    guard file.bytes.count > markLength else { throw refuseEmptyDocument(in: &builder) }
    try file.bytes.withUnsafeBufferPointer { bytes throws(TreeBuilder.Stopped) in
      var events = YAMLEventReader(UnsafeBufferPointer(rebasing: bytes[markLength...]))
      try read(&events, into: &builder)
    }
  }

  private func read(_ events: inout YAMLEventReader, into builder: inout TreeBuilder) throws(TreeBuilder.Stopped) {
    while true {
      switch try next(of: &events, in: &builder) {
      case .streamStart, .documentEnd: break
      case .documentStart: try startDocument(events, in: &builder)
      case .alias: try addAlias(events, to: &builder)
      case .scalar: try addScalar(events, to: &builder)
      case .sequenceStart: try openCollection(.sequence, events, in: &builder)
      case .mappingStart: try openCollection(.mapping, events, in: &builder)
      case .sequenceEnd, .mappingEnd: builder.closeCollection()
      case .streamEnd: return try checkRoot(in: &builder)
      }
    }
  }

  // MARK: - Events

  private func next(
    of events: inout YAMLEventReader, in builder: inout TreeBuilder
  ) throws(TreeBuilder.Stopped) -> YAMLEvent {
    do throws(YAMLSyntaxError) {
      return try events.next()
    } catch {
      throw refuse(error, in: &builder)
    }
  }

  private func startDocument(_ events: borrowing YAMLEventReader, in builder: inout TreeBuilder)
    throws(TreeBuilder.Stopped)
  {
    guard !builder.tape.nodes.isEmpty else { return }
    builder.report(
      .yamlMultipleDocuments, "a second document starts here; a file holds one", at: location(of: events.start))
    throw TreeBuilder.Stopped()
  }

  private func addScalar(_ events: borrowing YAMLEventReader, to builder: inout TreeBuilder)
    throws(TreeBuilder.Stopped)
  {
    let tag = tag(of: events, in: &builder)
    try events.withText { text throws(TreeBuilder.Stopped) in
      try builder.addScalar(
        text, style: events.scalarStyle, tag: tag, anchor: events.anchor, at: events.start, length: length(of: events))
    }
  }

  private func openCollection(
    _ kind: TapeNode.Kind, _ events: borrowing YAMLEventReader, in builder: inout TreeBuilder
  ) throws(TreeBuilder.Stopped) {
    let tag = tag(of: events, in: &builder)
    try builder.openCollection(kind, tag: tag, anchor: events.anchor, at: events.start)
  }

  private func addAlias(_ events: borrowing YAMLEventReader, to builder: inout TreeBuilder)
    throws(TreeBuilder.Stopped)
  {
    guard let name = events.anchor else { return }
    try builder.addAlias(of: name, at: events.start, length: length(of: events))
  }

  /// The event's tag; one that is not of the core schema is reported and read as none.
  private func tag(of events: borrowing YAMLEventReader, in builder: inout TreeBuilder) -> CoreTag {
    guard events.hasTag else { return .untagged }
    let text = events.tag
    if let tag = CoreTag(text) { return tag }
    builder.report(
      .yamlTag, "the tag '\(text ?? "")' is not one of YAML's core schema; remove it", at: location(of: events.start))
    return .untagged
  }

  /// How many Unicode scalars the event has in its line; 0 when it goes on behind it.
  private func length(of events: borrowing YAMLEventReader) -> UInt32 {
    let (start, end) = (events.start, events.end)
    guard start.line == end.line else { return 0 }
    return end.column > start.column ? end.column - start.column : 1
  }

  private func location(of mark: Mark) -> SourceLocation {
    SourceLocation(file: file.path, line: Int(mark.line), column: Int(mark.column))
  }

  // MARK: - Refusals

  private func refuse(_ error: YAMLSyntaxError, in builder: inout TreeBuilder) -> TreeBuilder.Stopped {
    switch error.place {
    case .byte(let offset):
      let isUTF16 = file.bytes.starts(with: [0xFF, 0xFE]) || file.bytes.starts(with: [0xFE, 0xFF])
      builder.report(
        .yamlEncoding, isUTF16 ? "the file is UTF-16; save it as UTF-8" : error.problem,
        at: file.location(atByte: file.byteOrderMarkLength + offset))
    case .mark(let mark):
      let notes = error.context.map { [Diagnostic.Note($0.description, at: location(of: $0.start))] } ?? []
      builder.report(.yamlSyntax, error.problem, at: location(of: mark), notes: notes)
    }
    return TreeBuilder.Stopped()
  }

  private func refuseEmptyDocument(in builder: inout TreeBuilder) -> TreeBuilder.Stopped {
    builder.report(
      .yamlEmptyDocument, "the file holds no document", at: SourceLocation(file: file.path, line: 1, column: 1))
    return TreeBuilder.Stopped()
  }

  private func checkRoot(in builder: inout TreeBuilder) throws(TreeBuilder.Stopped) {
    guard let root = builder.tape.nodes.first, !isEmpty(root, in: builder.tape) else {
      throw refuseEmptyDocument(in: &builder)
    }
  }

  private func isEmpty(_ node: TapeNode, in tape: Tape) -> Bool {
    node.kind == .scalar && node.style == .plain && node.tag == .untagged && tape.texts[node.payload].isEmpty
  }

  /// Refuses what libyaml would spend too much on before its first event.
  private func checkSize(in builder: inout TreeBuilder) throws(TreeBuilder.Stopped) {
    try builder.checkByteCount()
    let start = SourceLocation(file: file.path, line: 1, column: 1)
    guard directiveCount <= builder.limits.directives else {
      throw builder.stop("more than \(builder.limits.directives) lines start with '%'", at: start)
    }
  }

  /// How many lines start with `%`. Counts a few more when a character ends in the byte of a line break's.
  private var directiveCount: Int {
    file.bytes.withUnsafeBufferPointer { bytes in
      var count = bytes.first == UInt8(ascii: "%") ? 1 : 0
      var index = 1
      while index < bytes.count {
        if index + 8 <= bytes.count, !Self.hasPercentSign(in: bytes, at: index) {
          index += 8
          continue
        }
        if bytes[index] == UInt8(ascii: "%"), Self.lastBytesOfLineBreaks.contains(bytes[index - 1]) { count += 1 }
        index += 1
      }
      return count
    }
  }

  /// Whether one of eight bytes is `%`, or might be: they are looked at all at once.
  private static func hasPercentSign(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    let word: UInt64 = bytes.span.bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
    let difference: UInt64 = word ^ 0x2525_2525_2525_2525
    return (difference &- 0x0101_0101_0101_0101) & ~difference & 0x8080_8080_8080_8080 != 0
  }

  /// Of LF, CR, NEL, LS and PS.
  private static let lastBytesOfLineBreaks: [UInt8] = [0x0A, 0x0D, 0x85, 0xA8, 0xA9]
}
