import APIModel
import Resolution
import Testing

/// What a schema is about, and whether that says it all: a star marks what is asserted beside a kind.
@Suite("SchemaResolver: shapes")
struct SchemaResolverShapesTests {
  private static let exact = ResolutionPolicy(acceptsUnlisted: false, infersTypes: false)

  private static func text(_ schema: String, _ policy: ResolutionPolicy = ResolutionPolicy()) -> String? {
    Resolving(schema: schema, version: "3.1.0", policy: policy)["Schema"]?.text
  }

  @Test(
    "a kind with its constraints says it all",
    arguments: [
      ("{}", "any"), ("true", "any"), ("{type: string, pattern: a, format: email}", "string"),
      ("{type: integer, multipleOf: 2}", "integer"), ("{type: number, format: double}", "double"),
      ("{type: [integer, number]}", "decimal"), ("{type: string, format: date-time, minLength: 20}", "date"),
      ("{type: array, items: {type: string, minLength: 1}, uniqueItems: true}", "[string]"),
      (
        "{type: object, additionalProperties: {type: array, items: {maximum: 1, type: integer}}}", "[String: [integer]]"
      ),
      ("{type: object, minProperties: 1}", "[String: any]"),
      ("{type: object, properties: {a: {type: string}}, required: [a]}", "{a!: string}"),
      ("{type: object, properties: {a: {}}, additionalProperties: {type: boolean}}", "{a: any, …: boolean}"),
      ("{type: array, items: {type: object, properties: {a: {}}, minProperties: 1}}", "[{a: any, …: any}*]"),
      ("{type: array, items: {$ref: '#/components/schemas/Other'}}", "[reference Other]"),
    ])
  func exact(_ schema: String, _ text: String) { #expect(Self.text(schema) == text) }

  @Test(
    "what no kind says is asserted beside it",
    arguments: [
      ("false", "any*"), ("{minLength: 1}", "any*"), ("{type: [string, integer]}", "any*"), ("{type: 'null'}", "any*"),
      ("{type: string, const: a}", "a*"), ("{const: 1}", "1*"), ("{enum: [1, a]}", "any*"),
      ("{type: string, enum: [a], minLength: 1}", "a*"), ("{type: string, not: {const: a}}", "string*"),
      ("{type: string, enum: []}", "string*"), ("{type: string, format: date-time, maxLength: 24}", "date*"),
      ("{type: integer, const: 1}", "1*"), ("{type: integer, format: uint64}", "decimal*"),
      ("{type: integer, maximum: 1e30}", "decimal*"), ("{type: number, format: int32}", "decimal*"),
      ("{type: array, prefixItems: [{}]}", "[any]*"), ("{type: array, contains: {}}", "[any]*"),
      ("{type: array, items: {type: string, const: a}}", "[a*]*"), ("{type: array, unevaluatedItems: false}", "[any]*"),
      ("{type: array, items: {}, uniqueItems: true}", "[any]*"),
      ("{type: object, patternProperties: {a: {type: string}}}", "[String: any]*"),
      ("{type: object, propertyNames: {maxLength: 1}}", "[String: any]*"),
      ("{type: object, additionalProperties: {const: 1}}", "[String: 1*]*"),
      ("{type: object, properties: {a: {}}, minProperties: 1}", "{a: any, …: any}*"),
      ("{type: object, properties: {a: {}}, maxProperties: 0}", "{a: any, …: any}*"),
      ("{type: object, properties: {a: {}}, dependentRequired: {a: [b]}}", "{a: any, …: any}*"),
      (
        "{type: object, properties: {a: {}}, additionalProperties: {type: string, minLength: 1}}",
        "{a: any, …: string}*"
      ),
      ("{type: object, properties: {a: {}}, if: {required: [a]}, then: {required: [b]}}", "{a: any, …: any}*"),
    ])
  func inexact(_ schema: String, _ text: String) { #expect(Self.text(schema) == text) }

  @Test(
    "an enumeration and a closed object are open, unless the policy is exact",
    arguments: [
      ("{type: string, enum: [a, b]}", "a|b", "a|b*"), ("{type: integer, enum: [1]}", "1", "1*"),
      ("{type: object, additionalProperties: false}", "[String: any]", "[String: any]*"),
      ("{type: object, properties: {a: {}}, additionalProperties: false}", "{a: any}", "{a: any}*"),
    ])
  func open(_ schema: String, _ open: String, _ closed: String) {
    #expect(Self.text(schema) == open)
    #expect(Self.text(schema, Self.exact) == closed)
  }

  @Test(
    "a type is inferred from keywords and from listed strings; where the policy is exact, from listed strings alone",
    arguments: [
      ("{properties: {a: {}}}", "{a: any}", "any*"), ("{required: [a]}", "{a!: any}", "any*"),
      ("{additionalProperties: {type: string}}", "[String: string]", "any*"),
      ("{items: {type: string}}", "[string]", "any*"), ("{enum: [a, null]}", "a?", "a?*"),
    ])
  func inferred(_ schema: String, _ inferred: String, _ letter: String) {
    #expect(Self.text(schema) == inferred)
    #expect(Self.text(schema, Self.exact) == letter)
  }

  @Test("a required member that is not declared is what additionalProperties says")
  func requiredOther() {
    let schema = "{type: object, required: [a], additionalProperties: {type: string, minLength: 1}}"
    let resolving = Resolving(schema: schema)

    #expect(resolving.diagnostics == "")
    #expect(resolving["Schema"]?.text == "{a!: string, …: string}*")
  }

  // MARK: Merging

  @Test(
    "schemas that must all hold are one: with the members of all, and asserted where something is said twice",
    arguments: [
      (
        "{allOf: [{type: object, properties: {a: {}}}, {type: object, properties: {b: {}}, required: [b]}]}",
        "{a: any, b!: any}"
      ),
      (
        "{allOf: [{$ref: '#/components/schemas/Other'}, {type: object, properties: {b: {type: boolean}}}]}",
        "{a: string, b: boolean}"
      ),
      ("{$ref: '#/components/schemas/Other', type: object, properties: {b: {}}}", "{a: string, b: any}"),
      ("{$ref: '#/components/schemas/Other', required: [a]}", "{a!: string}"),
      ("{$ref: '#/components/schemas/Other', type: object}", "reference Other"),
      ("{$ref: '#/components/schemas/Other', minProperties: 1}", "{a: string, …: any}*"),
      (
        "{allOf: [{$ref: '#/components/schemas/Other'}, {type: object, properties: {a: {minLength: 1}}}]}",
        "{a: string}*"
      ),
      (
        "{allOf: [{$ref: '#/components/schemas/Other'}, {type: object, properties: {a: {type: integer}}}]}", "{a: any}*"
      ),
      ("{allOf: [{type: string, maxLength: 5}, {type: string, minLength: 1}]}", "string*"),
      ("{allOf: [{type: string}, {type: string, format: date-time}]}", "date"),
      ("{allOf: [{type: string, maxLength: 5}, {type: string}]}", "string"),
      ("{allOf: [{type: string, enum: [a]}, {type: string, enum: [b]}]}", "string*"),
      (
        "{allOf: [{type: object, oneOf: [{type: object, properties: {a: {}}}, {type: object, properties: {b: {}}}]}, {properties: {c: {}}}]}",
        "{c: any, a: any, b: any}*"
      ),
      ("{allOf: [{type: string}, {maxLength: 5}]}", "string*"), ("{allOf: [{type: string}, {type: integer}]}", "any*"),
      ("{allOf: [{type: number}, {type: integer}]}", "integer*"),
      ("{allOf: [{type: string}, {type: string, enum: [a]}]}", "a"),
      (
        "{allOf: [{type: object, additionalProperties: {type: string}}, {type: object, properties: {a: {}}}]}",
        "{a: any, …: any}*"
      ),
      ("{allOf: [{type: array, items: {type: string}}, {type: array, minItems: 1}]}", "[string]*"),
      ("{allOf: []}", "any"),
      (
        "{type: object, properties: {k: {}}, oneOf: [{type: object, properties: {a: {}}}, {type: object, properties: {b: {}}}]}",
        "{k: any, a: any, b: any}*"
      ),
    ])
  func merged(_ schema: String, _ text: String) { #expect(Self.text(schema) == text) }

  @Test("what OpenAPI 3.0 writes beside a reference says nothing")
  func siblings() {
    #expect(
      Resolving(schema: "{$ref: '#/components/schemas/Other', required: [a]}")["Schema"]?.text == "reference Other")
  }

  @Test(
    "two maps that must both hold are one of what is in both, and two unions of structures have the members of all",
    arguments: [
      ("{allOf: [{$ref: '#/components/schemas/M'}, {type: object, additionalProperties: {type: string}}]}", "M", ""),
      ("{allOf: [{$ref: '#/components/schemas/M'}, {type: object}]}", "reference M", ""),
      ("{allOf: [{type: object}, {$ref: '#/components/schemas/M'}]}", "reference M", ""),
      ("{allOf: [{type: object, minProperties: 1, maxProperties: 9}, {$ref: '#/components/schemas/N'}]}", "M", "2...9"),
      (
        "{allOf: [{type: object, propertyNames: {maxLength: 3}}, {$ref: '#/components/schemas/M'}]}", "reference M*", ""
      ),
      ("{allOf: [{$ref: '#/components/schemas/M'}, {$ref: '#/components/schemas/L'}]}", "[String: any]*", ""),
      ("{allOf: [{$ref: '#/components/schemas/S'}, {$ref: '#/components/schemas/S'}]}", "reference S", ""),
      (
        "{allOf: [{$ref: '#/components/schemas/S'}, {type: object, additionalProperties: {type: string, minLength: 2}}]}",
        "M*", ""
      ),
      (
        "{allOf: [{oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]}, {anyOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/C'}]}]}",
        "{a: string, b: integer, c: any}*", ""
      ),
      (
        "{allOf: [{oneOf: [{$ref: '#/components/schemas/A'}, {type: string}]}, {oneOf: [{$ref: '#/components/schemas/B'}, {type: string}]}]}",
        "any*", ""
      ),
    ])
  func mapsAndUnions(_ schema: String, _ text: String, _ limits: String) {
    let resolving = Resolving(
      schemas: """
        Schema: \(schema)
        M: {type: object, additionalProperties: {type: string}}
        N: {type: object, additionalProperties: {type: string}, minProperties: 2}
        L: {type: object, additionalProperties: {type: integer}}
        S: {type: object, additionalProperties: {type: string, maxLength: 5}}
        A: {type: object, required: [a], properties: {a: {type: string}}}
        B: {type: object, required: [b], properties: {b: {type: integer}}}
        C: {type: object, required: [c], properties: {c: {}}}
        """, version: "3.1.0")
    let map: MapSchema? = if case .map(let map)? = resolving["Schema"]?.kind { map } else { nil }

    #expect(resolving.diagnostics == "")
    #expect(
      resolving["Schema"]?.text == text.replacing("M", with: text.contains("reference") ? "M" : "[String: string]"))
    let counts: [String] = [map?.minProperties, map?.maxProperties].compactMap(\.self).map(String.init)
    #expect(counts.joined(separator: "...") == limits)
  }

  @Test("members that hold what holds them are merged once, and are anything inside")
  func endless() {
    let resolving = Resolving(
      schemas: """
        A: {type: object, properties: {x: {$ref: '#/components/schemas/A'}, a: {type: string}}}
        B: {type: object, properties: {x: {$ref: '#/components/schemas/B'}, b: {type: string}}}
        C: {type: object, properties: {x: {type: object, properties: {x: {$ref: '#/components/schemas/C'}}}}}
        AB: {allOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]}
        AC: {allOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/C'}]}
        """)

    #expect(resolving.diagnostics == "")
    #expect(resolving["AB"]?.text == "{x: any, a: string, b: string}*")
    #expect(resolving["AC"]?.text == "{x: {x: any, a: string}, a: string}*")
  }

  @Test("members that lie side by side in each other are not merged for every way that leads to them")
  func manyWays() throws {
    let schemas: [String] = ["A", "B"].flatMap { name in
      (0..<60).map { index in
        let next = "{$ref: '#/components/schemas/\(name)\((index + 1) % 60)'}"
        return "\(name)\(index): {type: object, properties: {x: \(next), y: \(next)}}"
      }
    }
    let both = "Both: {allOf: [{$ref: '#/components/schemas/A0'}, {$ref: '#/components/schemas/B0'}]}"
    let resolving = Resolving(schemas: ([both] + schemas).joined(separator: "\n"))

    #expect(try #require(resolving["Both"]?.text).count < 20_000)
  }

  // MARK: References that lead back

  @Test("references in a circle are reported once, whatever leads into it")
  func circle() {
    let resolving = Resolving(
      schemas: """
        A: {$ref: '#/components/schemas/B'}
        B: {$ref: '#/components/schemas/A'}
        C: {type: array, items: {$ref: '#/components/schemas/A'}}
        D: {oneOf: [{$ref: '#/components/schemas/A'}, {type: string}]}
        E: {allOf: [{$ref: '#/components/schemas/A'}, {type: object, properties: {a: {}}}]}
        """)

    #expect(resolving.diagnostics == "api.yaml:7:8: error: 'A' leads back to itself [reference-cycle]\n")
  }
}
