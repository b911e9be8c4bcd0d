import APIRuntime

/// A result that is read while it arrives, value by value.
protocol StreamedValues {
  /// Reads all values.
  func collected() async throws(StreamError) -> [Any]
}

extension EventStream: StreamedValues {
  func collected() async throws(StreamError) -> [Any] {
    var values: [Any] = []
    for try await event in self { values.append(event.data) }
    return values
  }
}

extension JSONLines: StreamedValues {
  func collected() async throws(StreamError) -> [Any] {
    var values: [Any] = []
    for try await value in self { values.append(value) }
    return values
  }
}
