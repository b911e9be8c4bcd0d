extension HTTPFields {
  /// Whether the name or the value of a field holds a secret.
  func hold(_ secret: Secret) -> Bool {
    secret.withExposedValue { secret in
      let shortest = Secret.shortestHolder(of: secret)
      return contains { field in
        field.value.utf8.count >= shortest && Secret.isHeld(secret, by: field.value)
          || field.name.rawName.utf8.count >= shortest && Secret.isHeld(secret, by: field.name.rawName)
      }
    }
  }

  /// The same fields without those whose names hold a secret, and with `<redacted>` for values that hold it.
  func redacting(_ secret: Secret) -> HTTPFields {
    var fields = HTTPFields()
    for field in self where !secret.isHeld(by: field.name.rawName) {
      fields.append(secret.isHeld(by: field.value) ? HTTPField(name: field.name, value: "\(Redacted())") : field)
    }
    return fields
  }
}

extension Secret {
  /// The length in bytes from which on a text that has the secret within it is taken for holding it; a shorter one may
  /// stand in any text by chance.
  private static let shortestWithin = 8

  /// Whether a text is the secret, or has it within it, be it in other letters of the alphabet's two cases.
  ///
  /// - Complexity: O(1) for a text that is shorter than the secret; O(n · m) in the lengths of both otherwise.
  package func isHeld(by text: String) -> Bool {
    withExposedValue { text.utf8.count >= Self.shortestHolder(of: $0) && Self.isHeld($0, by: text) }
  }

  /// The least length in bytes of a text that can hold a secret.
  fileprivate static func shortestHolder(of secret: String) -> Int { max(secret.utf8.count, 1) }

  /// Compares all places of a text that is not shorter than the secret.
  fileprivate static func isHeld(_ secret: String, by text: String) -> Bool {
    let excess = text.utf8.count - secret.utf8.count
    guard !secret.isEmpty, excess == 0 || secret.utf8.count >= shortestWithin else { return false }
    let isHeld = secret.utf8.withContiguousStorageIfAvailable { secret in
      text.utf8.withContiguousStorageIfAvailable { text in has(secret, within: text, excess) }
    }
    // A text that is not stored in this way is not shown.
    return (isHeld ?? true) ?? true
  }

  private static func has(
    _ secret: UnsafeBufferPointer<UInt8>, within text: UnsafeBufferPointer<UInt8>, _ excess: Int
  ) -> Bool {
    let first = secret[0].lowercased
    var start = 0
    while start <= excess {
      if text[start].lowercased == first, isEqual(secret, text, from: start) { return true }
      start += 1
    }
    return false
  }

  private static func isEqual(
    _ secret: UnsafeBufferPointer<UInt8>, _ text: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Bool {
    var index = 1
    while index < secret.count {
      if secret[index].lowercased != text[start + index].lowercased { return false }
      index += 1
    }
    return true
  }
}

extension UInt8 {
  /// The small letter for a capital letter of ASCII; the byte itself for every other one.
  fileprivate var lowercased: UInt8 {
    self >= UInt8(ascii: "A") && self <= UInt8(ascii: "Z") ? self | 0x20 : self
  }
}
