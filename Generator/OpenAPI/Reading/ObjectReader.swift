import Diagnostics
import NodeTree

/// Reads the fields of one object by name, each once, and knows at the end what was not a field.
///
/// A field that is wrong is reported and then reads as if it were absent, so that one run reports everything.
package struct ObjectReader {
  /// The mapping that is read.
  let node: Node
  /// The version and the diagnostics.
  let context: ReadingContext
  /// What a field of the wrong kind is reported as.
  let wrongType: DiagnosticID
  private var members: [Member]
  /// The lengths of the names, a bit for each: most fields are absent, and most of those are told by this alone.
  private var nameLengths: UInt64 = 0

  /// How many members fields have been read from.
  private(set) var readCount = 0

  /// A member of the mapping.
  private struct Member {
    let key: Node
    let value: Node
    /// The number of bytes of the name.
    let length: Int
    var isRead = false

    init(_ member: (key: Node, value: Node)) {
      (key, value) = member
      length = member.key.textLength
    }

    var isExtension: Bool { length >= 2 && key.text.hasPrefix("x-") }

    func isCalled(_ name: String) -> Bool { length == name.utf8.count && key.hasText(name) }
  }

  /// Creates a reader of the mapping `node`.
  init(_ node: Node, in context: ReadingContext, wrongType: DiagnosticID) {
    self.node = node
    self.context = context
    self.wrongType = wrongType
    members = node.memberList.map(Member.init)
    for member in members { nameLengths |= Self.bit(ofLength: member.length) }
  }

  /// Creates a reader of an object without members, which would stand at `node`.
  init(withoutMembersAt node: Node, in context: ReadingContext) {
    self.node = node
    self.context = context
    wrongType = .fieldType
    members = []
  }

  /// The names of the members that no field has been read from yet, in the order of the document.
  var unreadNames: [String] {
    members.lazy.filter { !$0.isRead }.map(\.key.text)
  }

  /// Whether there is a member that no field has been read from yet.
  var hasUnread: Bool { members.contains { !$0.isRead } }

  /// Whether there is a member called `name`.
  func has(_ name: String) -> Bool {
    nameLengths & Self.bit(ofLength: name.utf8.count) != 0 && members.contains { $0.isCalled(name) }
  }

  /// How diagnostics call the value of the field `name`.
  func label(_ name: FieldName, _ wrongType: DiagnosticID? = nil) -> ValueLabel {
    .member(name.text, wrongType: wrongType ?? self.wrongType)
  }

  /// The value of a field, whatever it is; nil when there is none.
  mutating func take(_ name: FieldName) -> Node? {
    guard nameLengths & Self.bit(ofLength: name.text.utf8.count) != 0 else { return nil }
    for index in members.indices where !members[index].isRead && members[index].isCalled(name.text) {
      members[index].isRead = true
      readCount += 1
      reportOtherVersion(name, at: members[index].key)
      return members[index].value
    }
    return nil
  }

  /// The members that are not extensions and that no field has been read from yet, in the order of the document.
  ///
  /// They count as read from then on: for objects whose other members are a map.
  mutating func takeRest() -> [(key: Node, value: Node)] {
    var rest: [(key: Node, value: Node)] = []
    for index in members.indices where !members[index].isRead && !members[index].isExtension {
      members[index].isRead = true
      rest.append((members[index].key, members[index].value))
    }
    return rest
  }

  /// Reports the members that no field was read from.
  mutating func reportUnknownFields() {
    for (key, _) in takeRest() {
      let message = "\(key.text.quoted) is not a field of this object: correct it, or prefix it with 'x-'"
      context.report(.unknownField, message, at: key)
    }
  }

  /// Reports the members that are not read because they stand beside a reference, with the advice what to do.
  mutating func reportSiblings(advice: String) {
    for (key, _) in takeRest() {
      let message = "\(key.text.quoted) has no effect beside '$ref': \(advice)"
      context.report(.referenceSibling, message, at: key)
    }
  }

  /// The bit that stands for the length of `name`; long names share the last one.
  private static func bit(ofLength length: Int) -> UInt64 {
    1 << UInt64(min(length, 63))
  }

  /// Reports a field that the document's version does not have; it is read with the meaning of the version that has it.
  private func reportOtherVersion(_ name: FieldName, at key: Node) {
    guard let version = name.otherVersion(than: context.version) else { return }
    let message =
      "\(name.text.quoted) is a field of OpenAPI \(version.rawValue) only; it is read with its meaning there"
    context.report(.otherVersion, message, at: key)
  }
}
