/// What schemas share that have no keyword of a group: the objects that say nothing, one of each group.
///
/// Most schemas have none of most groups: large descriptions have tens of thousands of schemas, and a group may take
/// hundreds of bytes.
final class SharedKeywords: Sendable {
  /// No IdentityKeywords.
  let identity: IdentityKeywords
  /// No CompositionKeywords.
  let composition: CompositionKeywords
  /// No NumberKeywords.
  let number: NumberKeywords
  /// No StringKeywords.
  let string: StringKeywords
  /// No ArrayKeywords.
  let array: ArrayKeywords
  /// No ObjectKeywords.
  let object: ObjectKeywords
  /// No AnnotationKeywords.
  let annotations: AnnotationKeywords

  /// Reads the groups from an object without members.
  init(reading nothing: inout ObjectReader) {
    identity = IdentityKeywords(reading: &nothing)
    composition = CompositionKeywords(reading: &nothing)
    number = NumberKeywords(reading: &nothing)
    string = StringKeywords(reading: &nothing)
    array = ArrayKeywords(reading: &nothing)
    object = ObjectKeywords(reading: &nothing)
    annotations = AnnotationKeywords(reading: &nothing)
  }
}

extension ObjectReader {
  /// The keywords of a group that a schema has; nil when it has none of them.
  mutating func keywords<Keywords: AnyObject>(_ read: (inout ObjectReader) -> Keywords) -> Keywords? {
    guard hasUnread else { return nil }
    let count: Int = readCount
    let keywords: Keywords = read(&self)
    return readCount == count ? nil : keywords
  }

  /// What schemas without keywords of a group share.
  var sharedKeywords: SharedKeywords {
    if let known = context.keywords { return known }
    var nothing = ObjectReader(withoutMembersAt: node, in: context)
    let shared = SharedKeywords(reading: &nothing)
    context.keywords = shared
    return shared
  }
}
