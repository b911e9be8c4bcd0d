import APIModel
import Diagnostics
import NodeTree
import OpenAPI
import OrderedCollections

/// Works out the meaning of schemas.
///
/// Every schema has a kind, which is what a Swift type can say, and assertions where the kind does not say it all.
struct SchemaResolver {
  /// Whose word counts where the letter and the intention part.
  let policy: ResolutionPolicy

  /// The files of the description, and what references in them lead to.
  let documents: DocumentSet

  /// How many named schemas may be worked out because of each other at once. Real descriptions stay below 500.
  static let depthLimit = 5_000

  /// The schemas of `components`, as they are named.
  let components: ComponentNames

  /// The schemas that have a name, and what has been worked out of them.
  var found = NamedSchemas()

  /// The named schemas that are being worked out.
  private var inProgress: Set<SchemaName> = []

  /// Whether a schema is looked at that is being worked out, for which no other one is.
  private var isOutlining = false

  /// The schemas that are being merged.
  var merging = MergeProgress()

  /// The components by what they are composed of; nil before that was asked.
  var componentsByBase: SchemasByBase?

  /// What the mappings of discriminators name, by the schemas that these stand in, as far as that was asked.
  var mappedByBase: [ObjectIdentifier: SchemasByBase] = [:]

  /// The patterns that were compiled so far.
  let patterns: PatternTable

  /// What was found wrong so far.
  var diagnostics = Diagnostics()

  /// Makes a resolver of the schemas of a description; `onlyReached` leaves those of `components` out to which no
  /// reference leads.
  init(documents: DocumentSet, policy: ResolutionPolicy = ResolutionPolicy(), onlyReached: Bool = false) {
    self.policy = policy
    self.documents = documents
    patterns = PatternTable()
    components = ComponentNames(of: documents)
    guard !onlyReached else { return }
    patterns.compileAhead(documents.root.patterns)
    for entry in documents.root.components?.schemas ?? OrderedMap() { declare(SchemaName(entry.key), entry.value) }
  }

  /// Makes a resolver of its parts.
  init(
    documents: DocumentSet, policy: ResolutionPolicy, components: ComponentNames, found: NamedSchemas,
    patterns: PatternTable
  ) {
    self.documents = documents
    self.policy = policy
    self.components = components
    self.found = found
    self.patterns = patterns
  }

  /// The meaning of the named schemas: those of `components` in the description's order, followed by other schemas that
  /// references lead to, in the order in which they were met.
  ///
  /// Complete once ``resolveNamed()`` was called and nothing was resolved since.
  var named: OrderedDictionary<SchemaName, Schema> {
    let places: [(name: SchemaName, place: Int)] = found.names.enumerated().map { index, name in
      (name, components.order[name] ?? components.order.count + index)
    }
    return OrderedDictionary(
      uniqueKeysWithValues: places.sorted { $0.place < $1.place }.compactMap { entry in
        found.known[entry.name].map { (entry.name, $0.schema) }
      })
  }

  /// Works out every named schema, those among them to which only references of others lead, and what is asserted of
  /// those that assertions refer to.
  mutating func resolveNamed() {
    var index = 0
    while index < found.names.count {
      _ = shape(of: found.names[index])
      index += 1
    }
    while found.asserted.count < found.pending.count {
      let name: SchemaName = found.pending[found.asserted.count]
      found.asserted[name] = declaration(of: name).map { assertions(of: $0) } ?? Assertions(source: "")
    }
    if index < found.names.count { resolveNamed() }
  }

  /// How many named schemas there are so far: who has followed more references than that goes in a circle.
  var namedCount: Int { found.names.count }

  /// Gives a schema a name, unless it has it already. A component that gives a schema of another file its name is that
  /// schema, unless that is nowhere.
  mutating func declare(_ name: SchemaName, _ schema: SchemaOrBoolean) {
    guard found.declared[name] == nil else { return }
    guard components.isOfOtherFile(name), case .object(let object) = schema, let reference = object.reference,
      let target = try? documents.schema(reference, from: object)
    else { return found.declare(name, schema) }
    found.declare(name, target)
  }

  /// Makes the assertions of a named schema part of the API.
  mutating func assert(_ name: SchemaName) {
    found.pending.append(name)
  }

  /// The schema of a name as it is written.
  func declaration(of name: SchemaName) -> SchemaOrBoolean? { found.declared[name] }

  /// What a named schema is about; nil while that is being worked out.
  mutating func shape(of name: SchemaName) -> Shape? {
    if let shape = found.known[name] { return shape }
    guard !isOutlining, let declaration = found.declared[name], !inProgress.contains(name) else { return nil }
    guard inProgress.count < Self.depthLimit else {
      diagnostics.report(
        .unsupportedRecursion, "'\(name)' is what other schemas are about more than \(Self.depthLimit) deep",
        at: declaration.location)
      return nil
    }
    inProgress.insert(name)
    defer { inProgress.remove(name) }
    let shape: Shape = shape(of: declaration)
    found.known[name] = shape
    reportCycle(from: name)
    return shape
  }

  /// What a plain structure is about that is being worked out, as far as its own words say: no other named schema is
  /// worked out for that. Nil for any other schema.
  mutating func unfinishedStructure(_ name: SchemaName) -> Shape? {
    guard !isOutlining, inProgress.contains(name), isPlainlyAnObject(name), let declaration = declaration(of: name)
    else { return nil }
    let reported: Diagnostics = diagnostics
    isOutlining = true
    defer { (isOutlining, diagnostics) = (false, reported) }
    return shape(of: declaration)
  }

  /// The meaning of a schema.
  mutating func resolve(_ schema: SchemaOrBoolean) -> Schema {
    shape(of: schema).schema
  }

  /// What a schema is once its references are followed; nil when they lead back to themselves.
  mutating func target(of schema: Schema) -> Schema? {
    var target: Schema = schema
    var isOpen: Bool = schema.isOpen
    var steps = 0
    while case .reference(let name) = target.kind {
      steps += 1
      guard steps <= namedCount, let next = shape(of: name) else { return nil }
      target = next.schema
      isOpen = isOpen || target.isOpen
    }
    target.isOpen = isOpen
    return target
  }

  /// A schema that accepts anything, after reporting why it should not.
  mutating func unsupported(_ message: String, at location: SourceLocation) -> Schema {
    diagnostics.report(.unsupportedSchema, message, at: location)
    return Schema(kind: .any, location: location)
  }

  /// Reports schemas that are nothing but references to each other.
  private mutating func reportCycle(from name: SchemaName) {
    var passed: Set<SchemaName> = []
    var next: SchemaName = name
    while case .reference(let target)? = found.known[next]?.schema.kind {
      guard passed.insert(next).inserted else {
        diagnostics.report(.referenceCycle, "'\(target)' leads back to itself", at: found.known[next]?.schema.location)
        return
      }
      next = target
    }
  }
}
