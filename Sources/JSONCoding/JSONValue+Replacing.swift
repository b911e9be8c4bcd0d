extension JSONValue {
  /// The value with another one at a place in it, or without what is there.
  ///
  /// A member that is not there yet is added; nothing changes where no value leads to the place.
  ///
  /// - Parameters:
  ///   - pointer: The place, as a JSON Pointer.
  ///   - value: What takes the place; nil to take the member away.
  /// - Returns: The changed value.
  /// - SeeAlso: RFC 6901.
  package func replacing(at pointer: String, with value: JSONValue?) -> JSONValue {
    let steps = pointer.split(separator: "/", omittingEmptySubsequences: false).dropFirst().map { step in
      String(step.replacing("~1", with: "/").replacing("~0", with: "~"))
    }
    return replacing(at: steps[...], with: value)
  }

  private func replacing(at steps: ArraySlice<String>, with value: JSONValue?) -> JSONValue {
    guard let step = steps.first else { return value ?? self }
    let rest = steps.dropFirst()
    switch self {
    case .object(var object):
      object[step] = rest.isEmpty ? value : object[step]?.replacing(at: rest, with: value)
      return .object(object)
    case .array(var elements):
      guard let index = Int(step), elements.indices.contains(index) else { return self }
      elements[index] = elements[index].replacing(at: rest, with: value)
      return .array(elements)
    default: return self
    }
  }
}
