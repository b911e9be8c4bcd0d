extension String {
  /// Stores `string` here, as an assignment does.
  ///
  /// A placeholder, which is empty, owns no memory and so need not be released first: that is a call for each string of
  /// each object. An empty string with reserved capacity would be leaked; no placeholder is one.
  @inline(__always)
  mutating func replace(with string: String) {
    guard utf8.isEmpty else {
      self = string
      return
    }
    withUnsafeMutablePointer(to: &self) { $0.initialize(to: string) }
  }
}

extension String? {
  /// Stores `string` here, as an assignment does, without releasing nil.
  @inline(__always)
  mutating func replace(with string: String) {
    guard self == nil else {
      self = string
      return
    }
    withUnsafeMutablePointer(to: &self) { $0.initialize(to: string) }
  }
}
