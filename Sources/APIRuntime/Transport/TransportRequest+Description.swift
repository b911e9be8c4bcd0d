extension TransportRequest: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// The method, the origin and the path, without the query, field values or body, which may hold secrets.
  public var description: String {
    let path = (head.path ?? "").prefix { $0 != "?" }
    return "\(head.method) \(head.scheme ?? "")://\(head.authority ?? "")\(path)"
  }

  /// The same as `description`.
  public var debugDescription: String { description }

  /// What `description` shows, and the limits.
  public var customMirror: Mirror {
    Mirror(
      self,
      members: [
        "head": description, "connectTimeout": connectTimeout, "maximumBodyBytes": maximumBodyBytes,
      ])
  }
}
