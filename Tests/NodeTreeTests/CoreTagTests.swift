import Testing

@testable import NodeTree

@Suite("CoreTag") struct CoreTagTests {
  @Test(
    "knows the tags of the core schema, and no others",
    arguments: [
      (nil, .untagged), ("!", .nonSpecific), ("tag:yaml.org,2002:str", .string), ("tag:yaml.org,2002:null", .null),
      ("tag:yaml.org,2002:bool", .boolean), ("tag:yaml.org,2002:int", .integer),
      ("tag:yaml.org,2002:float", .number), ("tag:yaml.org,2002:seq", .sequence),
      ("tag:yaml.org,2002:map", .mapping), ("!local", nil), ("tag:yaml.org,2002:timestamp", nil),
      ("tag:yaml.org,2002:python/object", nil), ("", nil),
    ] as [(String?, CoreTag?)])
  func reading(tag: String?, expected: CoreTag?) {
    #expect(CoreTag(tag) == expected)
  }
}
