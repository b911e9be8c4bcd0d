/// The members of a JSON object, in the order in which they were sent.
///
/// Names are told apart by their code points, as JSON does. Two objects are equal when they have the same members,
/// whatever the order.
public struct JSONObject: Sendable {
  /// A member's name, compared by its bytes.
  struct Name: Hashable {
    let text: String

    init(_ text: String) { self.text = text }

    static func == (left: Name, right: Name) -> Bool { left.text.utf8.elementsEqual(right.text.utf8) }

    func hash(into hasher: inout Hasher) {
      for byte in text.utf8 { hasher.combine(byte) }
      hasher.combine(0xFF as UInt8)
    }
  }

  /// The members, in order.
  private var members: [(name: String, value: JSONValue)] = []

  /// Where each member is in ``members``; kept only for objects that are too large to search.
  private var index: [Name: Int] = [:]

  /// The number of members up to which a search is faster than hashing.
  private static var searchLimit: Int { 16 }

  /// Creates an object without members.
  public init() {}

  /// The names of the members, in order.
  public var names: [String] { members.map(\.name) }

  /// Where the members are in memory.
  var identity: UInt { members.withUnsafeBufferPointer { UInt(bitPattern: $0.baseAddress) } }

  /// The value of the member called `name`; `nil` when there is none.
  ///
  /// Setting a new member appends it; setting `nil` removes the member.
  ///
  /// - Complexity: O(1) on average; O(n) to remove a member.
  public subscript(name: String) -> JSONValue? {
    get { position(of: name).map { members[$0].value } }
    set {
      switch (position(of: name), newValue) {
      case (let position?, let value?): members[position].value = value
      case (let position?, nil): remove(at: position)
      case (nil, let value?): append(name, value)
      case (nil, nil): break
      }
    }
  }

  private func position(of name: String) -> Int? {
    if members.count > Self.searchLimit { return index[Name(name)] }
    return members.firstIndex { $0.name.utf8.elementsEqual(name.utf8) }
  }

  private mutating func append(_ name: String, _ value: JSONValue) {
    members.append((name, value))
    if members.count == Self.searchLimit + 1 {
      rebuildIndex()
    } else if members.count > Self.searchLimit {
      index[Name(name)] = members.count - 1
    }
  }

  private mutating func remove(at position: Int) {
    members.remove(at: position)
    rebuildIndex()
  }

  private mutating func rebuildIndex() {
    index.removeAll()
    guard members.count > Self.searchLimit else { return }
    for (position, member) in members.enumerated() { index[Name(member.name)] = position }
  }
}

extension JSONObject: RandomAccessCollection {
  /// The position of the first member.
  public var startIndex: Int { 0 }

  /// The position after the last member.
  public var endIndex: Int { members.count }

  /// The member at `position`.
  public subscript(position: Int) -> (name: String, value: JSONValue) { members[position] }
}

extension JSONObject: Hashable {
  /// Whether two objects have the same members, whatever the order.
  public static func == (left: JSONObject, right: JSONObject) -> Bool {
    left.count == right.count && left.allSatisfy { right[$0.name] == $0.value }
  }

  /// Hashes the members, whatever the order.
  public func hash(into hasher: inout Hasher) {
    var sum = 0
    for (name, value) in members {
      var member = Hasher()
      member.combine(Name(name))
      member.combine(value)
      sum &+= member.finalize()
    }
    hasher.combine(sum)
  }
}

extension JSONObject: ExpressibleByDictionaryLiteral {
  /// Creates an object from a literal; of a name that is repeated, the last value counts.
  public init(dictionaryLiteral elements: (String, JSONValue)...) {
    for (name, value) in elements { self[name] = value }
  }
}
