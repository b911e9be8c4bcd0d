import APIRuntime

extension ValidationError {
  /// The place and the keyword of every issue, such as `/name: minLength`, each once: several schemas may ask for the
  /// same.
  var places: [String] {
    issues.map { "\($0.pointer): \($0.keyword)" }.reduce(into: []) { places, place in
      if !places.contains(place) { places.append(place) }
    }
  }
}
