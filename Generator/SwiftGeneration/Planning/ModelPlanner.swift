import APIModel
import Diagnostics
import OrderedCollections
import SwiftSource

/// Plans the types that hold JSON values: one for every schema that has a name, and one for every object or
/// enumeration that stands inline, named by its place.
struct ModelPlanner {
  /// The named schemas' Swift names.
  private var names: OrderedDictionary<SchemaName, Identifier> = [:]

  /// The whole schemas that values are checked against, by the Swift names of what they describe.
  private(set) var wholeSchemas: [SchemaPlan] = []

  /// The names of the whole schemas.
  private var schemaNames = NameTable(of: "schema")

  /// The names of the whole schemas by those of the named schemas that they are.
  private(set) var wholeSchemaNames: [SchemaName: Identifier] = [:]

  /// The values of the named schemas that are no model, once they are worked out; nil while they are.
  var aliasedValues: [SchemaName: ValuePlan?] = [:]

  /// How many of them are being worked out.
  private var aliasDepth = 0

  let api: API
  let configuration: GeneratorConfiguration

  /// The names taken so far.
  var namer: Namer

  /// What was found wrong so far.
  var diagnostics = Diagnostics()

  /// The type that is being planned and is in no other one's files; nil between two of them.
  private var home: Identifier?

  /// How many types are being planned, each inline in the one before it or first met there.
  private var depth = 0

  /// The types planned so far: each named schema's in the description's order, beside those lifted out of it.
  private(set) var plans: [ModelPlan] = []

  /// Makes a planner that has planned nothing yet.
  init(api: API, configuration: GeneratorConfiguration) {
    self.api = api
    self.configuration = configuration
    namer = Namer(acronyms: configuration.acronyms)
  }

  /// Names every named schema, and plans those that are no type of their own but another name of one: whatever refers
  /// to them needs to know that. What is lifted out of them takes its names before all else.
  mutating func nameSchemas() {
    // A name that someone chose, or that is written as Swift writes it, goes before others that become it.
    let isFirst: [Bool] = api.schemas.keys.map(isWrittenAsInSwift)
    for turn in [true, false] {
      for (index, (name, schema)) in api.schemas.enumerated() where isFirst[index] == turn {
        names[name] = namer.type(
          for: name.place, configured: configuration.schemas[name.rawValue], at: schema.location,
          reporting: &diagnostics)
      }
    }
    for (name, schema) in api.schemas {
      guard let assertions = api.assertions[name] ?? schema.assertions else { continue }
      let type: Identifier = swiftName(of: name)
      wholeSchemaNames[name] = addWholeSchema(assertions, of: type, at: schema.location)
    }
    for (name, schema) in api.schemas where !schema.hasType {
      _ = aliasedValue(of: name, schema, referredToAt: schema.location)
    }
  }

  /// Plans a type for every other named schema, and puts them all in the description's order.
  mutating func planNamedSchemas() {
    let aliases: [Identifier: [ModelPlan]] = Dictionary(grouping: takePlans(), by: \.home)
    for (name, schema) in api.schemas {
      if schema.hasType {
        planType(of: schema, named: swiftName(of: name), schemaName: name)
      } else {
        plans += aliases[swiftName(of: name)] ?? []
      }
    }
  }

  /// A planner that goes on from this one, and to which nothing belongs yet but what it plans itself.
  var branch: ModelPlanner {
    var branch: ModelPlanner = self
    branch.plans = []
    branch.wholeSchemas = []
    branch.diagnostics = Diagnostics()
    return branch
  }

  /// Adds what a branch of `start` has planned, from which this planner goes on, too; false, and nothing of use is left,
  /// when both have taken one name.
  mutating func join(_ other: ModelPlanner, since start: ModelPlanner) -> Bool {
    guard namer.join(other.namer, since: start.namer), schemaNames.join(other.schemaNames, since: start.schemaNames)
    else { return false }
    plans += other.plans
    wholeSchemas += other.wholeSchemas
    diagnostics.append(contentsOf: other.diagnostics)
    return true
  }

  /// The Swift name of a schema in the description.
  func swiftName(of name: SchemaName) -> Identifier {
    guard let identifier = names[name] else {
      preconditionFailure("a resolved reference names a schema of the description")
    }
    return identifier
  }

  /// The name of the whole schema that a named schema is; nil when its type says it all.
  func wholeSchema(of name: SchemaName) -> Identifier? {
    api.schemas[name]?.assertions == nil ? nil : wholeSchemaNames[name]
  }

  /// The name of the whole schema that assertions refer to.
  func assertedSchema(of name: SchemaName) -> Identifier {
    guard let identifier = wholeSchemaNames[name] else {
      preconditionFailure("what assertions refer to is asserted itself")
    }
    return identifier
  }

  private mutating func addWholeSchema(
    _ assertions: Assertions, of type: Identifier, at location: SourceLocation
  ) -> Identifier {
    let derived: Identifier = namer.member(for: type.text, configured: nil, reporting: &diagnostics)
    // Types differ in more than their casing, or in the underscores at their ends.
    var ignored = Diagnostics()
    let name: Identifier = schemaNames.claim(derived, for: type.text, at: location, reporting: &ignored)
    wholeSchemas.append(SchemaPlan(name: name, typeName: type, assertions: assertions))
    return name
  }

  /// The types planned so far, which are left to the caller: no copy of them stays here.
  mutating func takePlans() -> [ModelPlan] {
    let plans: [ModelPlan] = plans
    self.plans = []
    return plans
  }

  /// A planner that knows the named schemas and has taken no other name: for plans that are only looked at.
  var draft: ModelPlanner {
    var draft: ModelPlanner = branch
    draft.namer = Namer(acronyms: configuration.acronyms)
    draft.schemaNames = NameTable(of: "schema")
    return draft
  }

  /// What a schema is once its references are followed.
  func target(of schema: Schema) -> Schema {
    var target: Schema = schema
    while case .reference(let name) = target.kind, let next = api.schemas[name] { target = next }
    return target
  }

  /// Plans the type of a schema under a name that is already taken.
  mutating func planType(of schema: Schema, named name: Identifier, schemaName: SchemaName?) {
    settling(name, isAtHome: schemaName != nil) { $0.planSettledType(of: schema, named: name, schemaName: schemaName) }
  }

  /// Plans what lies in the files of a type: of the outermost one that is being planned, unless the type is `isAtHome`.
  mutating func settling<Result>(
    _ name: Identifier, isAtHome: Bool = false, _ plan: (inout ModelPlanner) -> Result
  ) -> Result {
    let outer: Identifier? = home
    if isAtHome || home == nil { home = name }
    depth += 1
    defer { (home, depth) = (outer, depth - 1) }
    return plan(&self)
  }

  private mutating func planSettledType(of schema: Schema, named name: Identifier, schemaName: SchemaName?) {
    let index: Int = plans.count
    plans.append(emptyModel(of: schema, named: name, depth: schemaName == nil ? depth : 0))
    if schema.isModel, let assertions = schema.assertions {
      plans[index].schema =
        schemaName.flatMap { wholeSchemaNames[$0] } ?? addWholeSchema(assertions, of: name, at: schema.location)
    }
    switch schema.kind {
    case .object(let object): planMembers(of: object, at: index, schemaName: schemaName)
    case .enumeration(let enumeration): planCases(of: enumeration, at: index, schemaName: schemaName)
    case .union(let union):
      plans[index].kind = .union(planUnion(of: union, named: name, isWhole: schema.assertions != nil))
    default: preconditionFailure("only objects, unions and enumerations have a type of their own")
    }
  }

  /// How deep schemas may be lists, maps or other names of each other without a model in between: planning recurses
  /// over them, and so does the compiler over the type. Real descriptions stay below 5.
  private static let greatestAliasDepth = 100

  /// The value of a named schema that is no model, and so is another name of a type.
  mutating func aliasedValue(
    of name: SchemaName, _ schema: Schema, referredToAt location: SourceLocation
  ) -> ValuePlan {
    if let known = aliasedValues[name] {
      if let known { return known }
      diagnostics.report(
        .unsupportedRecursion, "'\(name)' contains itself without an object in between, which no Swift type can",
        at: location)
      return ValuePlan(type: .json, isNullable: false)
    }
    guard aliasDepth < Self.greatestAliasDepth else {
      diagnostics.report(
        .unsupportedRecursion, "'\(name)' is another name of other names more than \(Self.greatestAliasDepth) deep",
        at: schema.location)
      return ValuePlan(type: .json, isNullable: false)
    }
    aliasDepth += 1
    defer { aliasDepth -= 1 }
    aliasedValues[name] = .some(nil)
    let owner: Identifier = swiftName(of: name)
    var value: ValuePlan = settling(owner, isAtHome: true) { $0.value(of: schema, at: Place(owner: owner, name: "")) }
    if let whole = wholeSchema(of: name) { value.constraint = .named(whole) }
    aliasedValues[name] = value
    var model: ModelPlan = emptyModel(of: schema, named: owner, depth: 0)
    model.home = owner
    model.kind = .alias(value)
    plans.append(model)
    return value
  }

  /// Adds a type of a place of which nothing is planned yet, and gives its index.
  mutating func addModel(of schema: Schema, named name: Identifier) -> Int {
    plans.append(emptyModel(of: schema, named: name, depth: depth))
    return plans.count - 1
  }

  /// Says what an added type is, and where its members are declared.
  mutating func replaceModel(at index: Int, with kind: ModelPlan.Kind, memberLocations: [SourceLocation] = []) {
    plans[index].kind = kind
    plans[index].memberLocations = memberLocations
  }

  private func emptyModel(of schema: Schema, named name: Identifier, depth: Int) -> ModelPlan {
    ModelPlan(
      name: name, home: home ?? name, source: schema.source, location: schema.location, depth: depth,
      documentation: schema.documentation, kind: .structure(StructurePlan(members: [])))
  }
}
