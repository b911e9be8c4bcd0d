internal import Diagnostics

/// Builds the tape of a document from its scalars and collections as they come, and refuses what a tree cannot be.
///
/// Knows keys, anchors and limits, but neither bytes nor syntax.
struct TreeBuilder {
  /// Thrown when it makes no sense to go on; why has been reported.
  struct Stopped: Error {}

  /// A collection whose end has not come yet.
  private struct OpenCollection {
    let index: Int
    let anchor: String?
    var children = 0
    /// How deep collections nest here, this one included and every alias replaced by what it names.
    var height = 1
  }

  /// What has been built.
  private(set) var tape = Tape()
  /// What is wrong with it.
  private(set) var diagnostics = Diagnostics()
  /// How much is built at most.
  let limits: Limits

  private let file: SourceFile
  private var open: [OpenCollection] = []
  private var anchors = AnchorTable()
  private var keys = KeyTable()
  private var expandedNodes = 0

  /// Creates a builder of the document in `file`.
  init(file: SourceFile, limits: Limits) {
    self.file = file
    self.limits = limits
    // A text is rarely longer than its source, and published descriptions have 16 to 30 bytes a node.
    tape.texts = TextTable(reserving: file.bytes.count)
    tape.nodes.reserveCapacity(min(file.bytes.count / 20, limits.nodes))
  }

  /// Whether the next node is the key of a member.
  var expectsKey: Bool {
    guard let last = open.last else { return false }
    return tape.nodes[last.index].kind == .mapping && last.children % 2 == 0
  }

  // MARK: - Nodes

  /// Adds a scalar. A `length` of 0 says that it goes on behind its first line.
  mutating func addScalar(
    _ text: Span<UInt8>, style: ScalarStyle, tag: CoreTag = .untagged, anchor: String? = nil, at start: Mark,
    length: UInt32
  ) throws(Stopped) {
    let isKey = expectsKey
    let isLikelyToRepeat = isKey || text.count <= Self.internedLength
    let id = isLikelyToRepeat ? tape.texts.intern(text) : tape.texts.append(text)
    let index = try append(.scalar, style: style, tag: tag, payload: id, at: start, length: length)
    if let anchor { anchors.define(anchor, asScalar: index) }
    if tag != .untagged { checkTag(of: index) }
    if isKey, text.count == 2, style == .plain, tape.texts[id] == "<<" { reportMergeKey(at: index) }
  }

  /// Starts a sequence or a mapping; the nodes that are added from now on belong to it.
  mutating func openCollection(
    _ kind: TapeNode.Kind, tag: CoreTag = .untagged, anchor: String? = nil, at start: Mark
  ) throws(Stopped) {
    let isKey = expectsKey
    let index = try append(kind, tag: tag, at: start, length: 1)
    tape.nodes[index].end = .max
    if isKey { reportComplexKey(at: index) }
    if tag != .untagged { checkTag(of: index) }
    guard open.count < limits.depth else {
      throw stop("collections nest more than \(limits.depth) deep", at: location(of: index))
    }
    if let anchor { anchors.open(anchor, as: index, expandedNodes: expandedNodes - 1) }
    open.append(OpenCollection(index: index, anchor: anchor))
  }

  /// Ends the collection that was started last.
  mutating func closeCollection() {
    guard let collection = open.popLast() else { return }
    let isMapping = tape.nodes[collection.index].kind == .mapping
    tape.nodes[collection.index].payload = UInt32(isMapping ? collection.children / 2 : collection.children)
    tape.nodes[collection.index].end = UInt32(tape.nodes.count)
    if let anchor = collection.anchor {
      anchors.close(anchor, of: collection.index, expandedNodes: expandedNodes, height: collection.height)
    }
    raiseHeight(above: collection.height)
    if isMapping { checkKeys(of: collection.index) }
  }

  /// Adds what `name` is the anchor of once more.
  mutating func addAlias(of name: String, at start: Mark, length: UInt32) throws(Stopped) {
    switch anchors[name] {
    case .complete(let target, let count, let height):
      try addCopy(of: target, at: start, length: length)
      try countExpanded(count - 1)
      try checkDepth(ofAliased: height)
      raiseHeight(above: height)
    case .open(let target, _):
      try addNull(at: start, length: length)
      diagnostics.report(
        .yamlAlias, "the alias '*\(name)' stands inside the collection that it names",
        at: location(of: tape.nodes.count - 1),
        notes: [Diagnostic.Note("'&\(name)' is set here", at: location(of: target))])
    case nil:
      try addNull(at: start, length: length)
      diagnostics.report(
        .yamlAlias, "the alias '*\(name)' names no anchor; set '&\(name)' before it",
        at: location(of: tape.nodes.count - 1))
    }
  }

  /// Texts up to this length are worth looking for: types, formats and references repeat, descriptions do not.
  private static let internedLength = 24

  private mutating func append(
    _ kind: TapeNode.Kind, style: ScalarStyle = .plain, tag: CoreTag = .untagged, payload: UInt32 = 0, at start: Mark,
    length: UInt32
  ) throws(Stopped) -> Int {
    let index = tape.nodes.count
    tape.nodes.append(
      TapeNode(
        kind: kind, style: style, tag: tag, payload: payload, length: length, end: UInt32(index + 1),
        parent: UInt32(open.last?.index ?? index), position: UInt32(open.last?.children ?? 0), start: start))
    if !open.isEmpty { open[open.count - 1].children += 1 }
    guard index < limits.nodes else {
      throw stop("the document has more than \(limits.nodes) nodes", at: location(of: index))
    }
    try countExpanded(1)
    return index
  }

  private mutating func addCopy(of target: Int, at start: Mark, length: UInt32) throws(Stopped) {
    let node = tape.nodes[target]
    let isKey = expectsKey
    guard node.kind == .scalar else {
      let index = try append(.alias, payload: UInt32(target), at: start, length: length)
      if isKey { reportComplexKey(at: index) }
      return
    }
    let text = isKey ? tape.texts.interned(node.payload) : node.payload
    _ = try append(.scalar, style: node.style, tag: node.tag, payload: text, at: start, length: length)
  }

  private mutating func addNull(at start: Mark, length: UInt32) throws(Stopped) {
    try addScalar([UInt8]().span, style: .plain, at: start, length: length)
  }

  /// Makes the collection that is open deeper than something of `height` in it.
  private mutating func raiseHeight(above height: Int) {
    guard let last = open.indices.last else { return }
    open[last].height = max(open[last].height, height + 1)
  }

  /// Later phases recurse through an alias as they do through what it names.
  private mutating func checkDepth(ofAliased height: Int) throws(Stopped) {
    guard open.count + height <= limits.depth else {
      throw stop(
        "collections nest more than \(limits.depth) deep once aliases are replaced by what they name",
        at: location(of: tape.nodes.count - 1))
    }
  }

  private mutating func countExpanded(_ count: Int) throws(Stopped) {
    expandedNodes += count
    guard expandedNodes <= limits.expandedNodes else {
      throw stop(
        "the document has more than \(limits.expandedNodes) nodes once its aliases are replaced by what they name",
        at: location(of: tape.nodes.count - 1))
    }
  }
}

// MARK: - Diagnostics

extension TreeBuilder {
  /// Adds a diagnostic.
  mutating func report(
    _ id: DiagnosticID, _ message: String, at location: SourceLocation, notes: [Diagnostic.Note] = []
  ) {
    diagnostics.report(id, message, at: location, notes: notes)
  }

  /// Reports that a limit is exceeded.
  mutating func stop(_ message: String, at location: SourceLocation) -> Stopped {
    report(.yamlLimit, message, at: location)
    return Stopped()
  }

  /// Refuses a file that is too large to be looked at.
  mutating func checkByteCount() throws(Stopped) {
    guard file.bytes.count <= limits.bytes else {
      let start = SourceLocation(file: file.path, line: 1, column: 1)
      throw stop("the file has more than \(limits.bytes) bytes", at: start)
    }
  }

  private func location(of index: Int) -> SourceLocation {
    let start = tape.nodes[index].start
    return SourceLocation(
      file: file.path, relativePath: file.relativePath, line: Int(start.line), column: Int(start.column),
      length: Int(tape.nodes[index].length), pointer: JSONPointer(tape.tokens(to: index)))
  }

  private mutating func reportMergeKey(at index: Int) {
    report(
      .yamlMergeKey, "the merge key '<<' is not part of YAML 1.2; write the members here, or quote a key of that name",
      at: location(of: index))
  }

  private mutating func reportComplexKey(at index: Int) {
    report(.yamlComplexKey, "a key must be a scalar; quote it if it is meant as text", at: location(of: index))
  }

  private mutating func checkTag(of index: Int) {
    let node = tape.nodes[index]
    guard !node.tag.fits(node.kind, text: node.kind == .scalar ? tape.texts[node.payload] : "") else { return }
    report(.yamlTag, "the tag '\(node.tag.name)' does not fit this value", at: location(of: index))
  }

  /// Looks for keys that a complete mapping has twice.
  private mutating func checkKeys(of mapping: Int) {
    var index = mapping + 1
    while index < tape.nodes.count {
      let key = tape.nodes[index]
      if key.kind == .scalar, let first = keys.insert(key.payload, at: index, of: mapping) {
        reportDuplicate(index, of: first)
      }
      index = Int(tape.nodes[Int(key.end)].end)
    }
  }

  private mutating func reportDuplicate(_ key: Int, of first: Int) {
    report(
      .yamlDuplicateKey, "the key '\(tape.texts[tape.nodes[key].payload])' is already in this mapping",
      at: location(of: key), notes: [Diagnostic.Note("first defined here", at: location(of: first))])
  }
}
