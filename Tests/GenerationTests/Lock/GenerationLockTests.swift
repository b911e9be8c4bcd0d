import Testing

@testable import Generation

@Suite("GenerationLock")
struct GenerationLockTests {
  private static let lock = GenerationLock(
    description: DescriptionDigests(root: ContentDigest(of: [1])), configuration: ContentDigest(of: [2]),
    files: ["Models/B.swift": ContentDigest(of: [3]), "Models/\"A\".swift": ContentDigest(of: [])])

  private static let text = """
    {
      "description": "4bf5122f344554c53bde2ebb8cd2b7e3d1600ad631c385a5d7cce23c7785459a",
      "configuration": "dbc1b4c900ffe48d575b5da5c638040125f65db0fe3e24494b76ea986457d986",
      "files": {
        "Models/\\"A\\".swift": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "Models/B.swift": "084fed08b978af4d7d196a7446a86b58009e636b611db16211b65a9aadff29c5"
      }
    }

    """

  @Test("a lock is written with one line a file, sorted by path")
  func writes() {
    #expect(Self.lock.text == Self.text)
  }

  @Test("a lock of a description of many files names each of them")
  func manyFiles() {
    let others = ["b/\"c\".yaml": ContentDigest(hex: "00"), "a.yaml": ContentDigest(hex: "01")]
    let lock = GenerationLock(
      description: DescriptionDigests(root: ContentDigest(hex: "02"), others: others), configuration: nil, files: [:])
    #expect(
      lock.text == """
        {
          "description": "02",
          "descriptionFiles": {
            "a.yaml": "01",
            "b/\\"c\\".yaml": "00"
          },
          "configuration": null,
          "files": {

          }
        }

        """)
    #expect(GenerationLock(json: Array(lock.text.utf8)) == lock)
  }

  @Test(
    "a lock reads back as it was written",
    arguments: [
      lock,
      GenerationLock(
        description: DescriptionDigests(root: ContentDigest(of: [1])), configuration: nil,
        files: ["a": ContentDigest(of: [3])]),
      GenerationLock(description: DescriptionDigests(root: ContentDigest(of: [1])), configuration: nil, files: [:]),
    ])
  func roundTrip(_ lock: GenerationLock) {
    #expect(GenerationLock(json: Array(lock.text.utf8)) == lock)
  }

  @Test(
    "what is no lock reads as none",
    arguments: [
      "", "{", "[]", "{}", "<<<<<<< HEAD", #"{"description": 1, "configuration": null, "files": {}}"#,
      #"{"description": "", "configuration": null, "files": []}"#,
      #"{"description": "", "configuration": null, "files": {"a": 1}}"#,
      #"{"description": "", "configuration": 1, "files": {}}"#,
    ])
  func damaged(_ text: String) {
    #expect(GenerationLock(json: Array(text.utf8)) == nil)
  }
}
