/// Why libyaml could not go on.
struct YAMLSyntaxError: Error {
  /// Where it stopped.
  enum Place: Hashable {
    /// At a byte that cannot be decoded, counted from 0.
    case byte(Int)
    /// At a character.
    case mark(Mark)
  }

  /// What is wrong, in libyaml's words.
  var problem: String
  /// Where it is wrong.
  var place: Place
  /// What was being read, and where that started.
  var context: (description: String, start: Mark)?
}
