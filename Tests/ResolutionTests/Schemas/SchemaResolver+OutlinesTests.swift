import APIModel
import Testing

@Suite("SchemaResolver: outlines")
struct SchemaResolverOutlinesTests {
  private static func reference(_ name: String) -> String { "{$ref: '#/components/schemas/\(name)'}" }

  private static func composed(_ tag: String) -> String {
    """
    {allOf: [{type: object, properties: {type: {type: string, enum: [\(tag)]}}}, \(reference("Parent")), \
    {type: object, required: [type]}]}
    """
  }

  private static let schemas = [
    "Parent: {type: object, required: [children], properties: {children: {type: array, items: \(reference("Node"))}}}",
    "Node: {oneOf: [\(reference("Frame")), \(reference("Widget"))]}",
    "Frame: \(composed("frame"))", "Widget: \(composed("widget"))",
  ]

  @Test(
    "structures that are composed of what holds them are structures, from wherever the circle is entered",
    arguments: [[0, 1, 2, 3], [1, 0, 2, 3], [2, 1, 0, 3], [3, 2, 1, 0], [2, 3, 0, 1], [3, 0, 1, 2]])
  func circles(order: [Int]) {
    let found = Resolving(schemas: order.map { Self.schemas[$0] }.joined(separator: "\n"))

    #expect(found["Node"]?.text == "(reference Frame or reference Widget)")
    // A list may be checked as JSON where it stands, by what is not known yet of the values in it.
    let texts = ["Parent", "Frame", "Widget"].map { found[$0]?.kindText.replacing("*", with: "") }
    #expect(
      texts == [
        "{children!: [reference Node]}", "{type!: frame, children!: [reference Node]}",
        "{type!: widget, children!: [reference Node]}",
      ])
  }

  @Test("what is composed of others than structures is none; what is composed of itself is what else it says")
  func others() {
    let found = Resolving(
      schemas: """
        Loop: {allOf: [\(Self.reference("Loop")), {type: object, properties: {a: {type: string}}}]}
        Text: {allOf: [{type: object, properties: {a: \(Self.reference("Holder"))}}, {type: string}]}
        Holder: {type: object, properties: {a: {type: array, items: \(Self.reference("Text"))}}}
        """)

    #expect(found["Loop"]?.text == "{a: string, …: any}*")
    #expect(found["Text"]?.text == "any*")
    // Each level leads to the next one twice.
    let levels = (0..<40).map { "L\($0): {allOf: [\(Self.reference("L\($0 + 1)")), \(Self.reference("L\($0 + 1)"))]}" }
    let last = "L40: {type: object, properties: {a: {type: array, items: \(Self.reference("L0"))}}}"
    let deep = Resolving(schemas: (levels + [last]).joined(separator: "\n"))
    #expect(deep["L0"]?.text == "reference L1")
    #expect(found["Holder"]?.text == "{a: [reference Text]*}")
  }
}
