/// The groups of keywords that schemas without such keywords share, each nil before there was one.
struct SharedKeywords {
  /// No IdentityKeywords.
  var identity: KeywordGroup<IdentityKeywords>?
  /// No CompositionKeywords.
  var composition: KeywordGroup<CompositionKeywords>?
  /// No NumberKeywords.
  var number: KeywordGroup<NumberKeywords>?
  /// No StringKeywords.
  var string: KeywordGroup<StringKeywords>?
  /// No ArrayKeywords.
  var array: KeywordGroup<ArrayKeywords>?
  /// No ObjectKeywords.
  var object: KeywordGroup<ObjectKeywords>?
  /// No AnnotationKeywords.
  var annotations: KeywordGroup<AnnotationKeywords>?
}
